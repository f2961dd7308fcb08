"""A finished page, read once: what it opens, closes, names, links to and says."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
SILENT = frozenset(("script", "style"))
OTHER_FACE = frozenset(["code", "pre", "kbd", "samp", "title", "option"])
OWN_DIRECTION = frozenset(["bdi", "code", "pre", "kbd", "samp", "svg", "title", "option"])


@dataclass(frozen=True, slots=True)
class Element:
    """An opening tag: its name, attributes and place (line from 1, column from 1)."""

    name: str
    attributes: dict[str, str]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text outside script and style. `isolated` where an element around it sets its direction.

    `in_face` where the site's own font draws it: not in code, and not where the browser uses the system's font.
    """

    words: str
    isolated: bool
    in_face: bool
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Page:
    """`unclosed` and `stray` are tags without a partner."""

    path: str
    elements: tuple[Element, ...]
    texts: tuple[Text, ...]
    unclosed: tuple[Element, ...]
    stray: tuple[Element, ...]

    def ids(self) -> frozenset[str]:
        """Every place on the page that a fragment may name."""
        return frozenset(element.attributes["id"] for element in self.elements if "id" in element.attributes)


def read_page(path: str, html: str) -> Page:
    """The page as a value.

    >>> page = read_page("index.html", '<p id="a">ميتا <b>و</b></p>')
    >>> [element.name for element in page.elements], page.ids(), page.unclosed
    (['p', 'b'], frozenset({'a'}), ())
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Page(path, tuple(reader.elements), tuple(reader.texts), tuple(reader.unclosed), tuple(reader.stray))


@dataclass
class _Reader(HTMLParser):
    """Collects while the standard parser walks; every element but the void ones must be closed explicitly."""

    elements: list[Element] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    unclosed: list[Element] = field(default_factory=list)
    stray: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        element = Element(tag, {name: value or "" for name, value in attrs}, line, column + 1)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        line, column = self.getpos()
        names = [element.name for element in self.open]
        if tag not in names:
            self.stray.append(Element(tag, {}, line, column + 1))
            return
        while self.open[-1].name != tag:
            self.unclosed.append(self.open.pop())
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if not data.strip() or any(element.name in SILENT for element in self.open):
            return
        line, column = self.getpos()
        isolated = any(_sets_direction(element) for element in self.open)
        in_face = not any(element.name in OTHER_FACE for element in self.open)
        self.texts.append(Text(data, isolated, in_face, line, column + 1))

    def close(self) -> None:
        super().close()
        self.unclosed.extend(self.open)


def _sets_direction(element: Element) -> bool:
    """True inside an element that is its own bidi world: `bdi`, code, or a `dir` on anything below `html`."""
    return element.name in OWN_DIRECTION or ("dir" in element.attributes and element.name not in ("html", "body"))
