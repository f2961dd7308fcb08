"""How a text is folded: characters dropped and replaced, with the way back to where each one stood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.arabic.letters import MARKS, SPACES, end_of_letter


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text: `origin[i]` is the index in the original of what became `text[i]`; it never decreases."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int, original: str) -> tuple[int, int]:
        """Where `text[start:end]`, not empty, stands in the original, marks on its last letter included."""
        return self.origin[start], end_of_letter(original, self.origin[end - 1] + 1)


_CLUSTER = re.compile(f".[{MARKS}\u0300-\u036f]+", re.DOTALL)


def _composed(text: str) -> Folded:
    """The text in Unicode's composed form: ا with a combining hamza is أ, and marks stand in canonical order."""
    if unicodedata.is_normalized("NFC", text):
        return Folded(text, tuple(range(len(text))))
    pieces: list[str] = []
    origin: list[int] = []
    done = 0
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        pieces.append(text[done:start])
        origin.extend(range(done, start))
        composed = unicodedata.normalize("NFC", cluster.group())
        pieces.append(composed)
        origin.extend(min(start + index, end - 1) for index in range(len(composed)))
        done = end
    pieces.append(text[done:])
    return Folded("".join(pieces), (*origin, *range(done, len(text))))


class Folding:
    """One way to fold: what is dropped, what becomes what; spaces of any kind and number become one space."""

    def __init__(self, dropped: str, becomes: Mapping[str, str]) -> None:
        unseen = f"{SPACES}{dropped}"
        changed = "".join(map(re.escape, becomes))
        self._pattern = re.compile(f"(?P<unseen>[{unseen}]{{2,}}|(?! )[{unseen}])|[{changed}]")
        self._space = re.compile(f"[{SPACES}]")
        self._becomes = becomes

    def __call__(self, text: str) -> Folded:
        """The text folded: stretches that stay are copied, the others looked up."""
        source = _composed(text)
        pieces: list[str] = []
        origin: list[int] = []
        done = 0
        for match in self._pattern.finditer(source.text):
            start, end = match.span()
            pieces.append(source.text[done:start])
            origin.extend(source.origin[done:start])
            piece, at = self._fold(match)
            pieces.append(piece)
            origin.extend([source.origin[at]] * len(piece))
            done = end
        pieces.append(source.text[done:])
        origin.extend(source.origin[done:])
        return Folded("".join(pieces), tuple(origin))

    def _fold(self, match: re.Match[str]) -> tuple[str, int]:
        """What the match becomes, and where the character that became it stands."""
        if match["unseen"] is None:
            return self._becomes[match.group()], match.start()
        space = self._space.search(match.group())
        return (" ", match.start() + space.start()) if space else ("", match.start())
