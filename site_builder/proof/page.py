"""A finished page, read once: what it opens, closes, names, links to and says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from itertools import accumulate
from typing import NamedTuple

from site_builder.domain.place import Place
from site_builder.proof.tag import MARK, SPELLINGS, Tag, closed_by, tag_of

SILENT = frozenset(("script", "style"))
OTHER_FACE = frozenset(["code", "pre", "kbd", "samp", "title", "option"])
OWN_DIRECTION = frozenset(["bdi", "code", "pre", "kbd", "samp", "svg", "title", "option"])


class Element(NamedTuple):
    """An opening tag, and the character of the page at which it begins."""

    tag: Tag
    at: int


class Text(NamedTuple):
    """A run of text outside script and style. `isolated` where an element around it sets its direction.

    `in_face` where the site's own font draws it: not in code, and not where the browser uses the system's font.
    """

    words: str
    isolated: bool
    in_face: bool
    at: int


class Closing(NamedTuple):
    """A closing tag without a partner, and the character at which it begins."""

    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Page:
    """`unclosed` and `stray` are tags without a partner; `lines` are the characters at which lines begin."""

    path: str
    elements: tuple[Element, ...]
    texts: tuple[Text, ...]
    unclosed: tuple[Element, ...]
    stray: tuple[Closing, ...]
    lines: tuple[int, ...]

    def ids(self) -> frozenset[str]:
        """Every place on the page that a fragment may name."""
        return frozenset(tag.attributes["id"] for tag, _ in self.elements if "id" in tag.attributes)

    def named(self, *names: str) -> Iterator[Tag]:
        """The opening tags of these names, as they come."""
        return (tag for tag, _ in self.elements if tag.name in names)

    def position(self, at: int) -> tuple[int, int]:
        """Line and column of a character, both counted from 1."""
        line = bisect_right(self.lines, at)
        return line, at - self.lines[line - 1] + 1

    def place(self, at: int) -> Place:
        """A character of the page as a finding names it."""
        return Place(f"build/{self.path}", *self.position(at))


def read_page(path: str, html: str) -> Page:
    """The page as a value; every element but the void ones must be closed explicitly.

    >>> page = read_page("index.html", '<p id="a">ميتا <b>و</b></p>')
    >>> [tag.name for tag, _ in page.elements], page.ids(), page.unclosed
    (['p', 'b'], frozenset({'a'}), ())
    """
    reader = _Reader()
    reader.read(html)
    lines = accumulate((len(line) + 1 for line in html.split("\n")), initial=0)
    unclosed = (*reader.unclosed, *reader.open)
    return Page(path, tuple(reader.elements), tuple(reader.texts), unclosed, tuple(reader.stray), tuple(lines)[:-1])


class _Setting(NamedTuple):
    """What the open elements mean for the text in them: see `Text`; `is_silent` in a script or a style sheet."""

    isolated: bool
    in_face: bool
    is_silent: bool

    def within(self, tag: Tag) -> _Setting:
        """The setting inside a tag: its own bidi world is `bdi`, code, or a `dir` on anything below `html`."""
        is_world = tag.name in OWN_DIRECTION or ("dir" in tag.attributes and tag.name not in ("html", "body"))
        return _Setting(
            self.isolated or is_world, self.in_face and tag.name not in OTHER_FACE, self.is_silent or tag.name in SILENT
        )


_within = lru_cache(maxsize=SPELLINGS)(_Setting.within)
PLAIN = _Setting(isolated=False, in_face=True, is_silent=False)


@dataclass(slots=True)
class _Reader:
    """Walks over the page from mark to mark. `settings` begins with that of the page, and grows with `open`."""

    elements: list[Element] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    unclosed: list[Element] = field(default_factory=list)
    stray: list[Closing] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    settings: list[_Setting] = field(default_factory=lambda: [PLAIN])

    def read(self, html: str) -> None:
        """Words and marks take turns."""
        words, *rest = MARK.split(html)
        at = 0
        self._say(words, at)
        for mark, following in zip(rest[::2], rest[1::2], strict=True):
            at += len(words)
            if mark[1] == "/":
                self._close(closed_by(mark), at)
            elif mark[1] not in "!?":
                self._begin(Element(tag_of(mark), at))
            at += len(mark)
            words = following
            if words and not words.isspace():
                self._say(words, at)

    def _begin(self, element: Element) -> None:
        self.elements.append(element)
        if element.tag.opens:
            self.open.append(element)
            self.settings.append(_within(self.settings[-1], element.tag))

    def _close(self, name: str, at: int) -> None:
        if self.open and self.open[-1].tag.name == name:
            self._end()
        elif all(one.tag.name != name for one in self.open):
            self.stray.append(Closing(name, at))
        else:
            while (ended := self._end()).tag.name != name:
                self.unclosed.append(ended)

    def _end(self) -> Element:
        self.settings.pop()
        return self.open.pop()

    def _say(self, words: str, at: int) -> None:
        isolated, in_face, is_silent = self.settings[-1]
        said = unescape(words) if "&" in words else words
        if not is_silent and said.strip():
            self.texts.append(Text(said, isolated, in_face, at))
