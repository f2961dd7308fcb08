"""An open tab: which page it shows, in which version, and how to tell it something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from site_builder.preview.complaints import Fields
from site_builder.preview.hosting import NOTHING_YET, Answer
from site_builder.preview.inject import inject


@dataclass(eq=False, slots=True)
class Tab:
    """`path` is percent-decoded. `is_held` says that the page is not as the files are, because of an error."""

    path: str
    version: str
    send: Callable[[Fields], None]
    is_held: bool = False

    def show(self, found: Answer, *, is_held: bool) -> None:
        """Send the page where it is not the one that is shown; a redirect is left to the browser."""
        news: Fields = {}
        is_held = is_held and found.status != NOTHING_YET
        if found.version != self.version:
            page = inject(found.body, found.version, found.status).decode()
            news |= {"reload": True} if found.location else {"page": page}
        if is_held != self.is_held:
            news |= {"held": is_held}
        self.version, self.is_held = found.version, is_held
        if news:
            self.send(news)
