"""Links that open the code editor at a line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from site_builder.domain.place import Place

DEFAULT = "vscode://file{file}:{line}:{column}"


@dataclass(frozen=True, slots=True)
class Editor:
    """`template` is a URL with the gaps `{file}` (absolute, begins with a slash), `{line}` and `{column}`."""

    root: Path
    template: str = DEFAULT

    def link(self, place: Place) -> str:
        """
        >>> Editor(Path("/news"), "ed://open?at={file}&line={line}").link(Place("content/a b.md", 3, 1))
        'ed://open?at=/news/content/a%20b.md&line=3'
        """
        file = "/" + (self.root / place.file).as_posix().lstrip("/")
        gaps = {"{file}": quote(file, safe="/:"), "{line}": str(place.line or 1), "{column}": str(place.column or 1)}
        url = self.template
        for gap, value in gaps.items():
            url = url.replace(gap, value)
        return url
