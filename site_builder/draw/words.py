"""Set HTML as runs: words, each with its direction, its language and its style, as the typst templates take them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from site_builder.arabic.policy import Policy
from site_builder.arabic.typeset import typeset_prose, typeset_verbatim
from site_builder.domain.text import Html, Prose, Verbatim

Run = tuple[str, str, str, str]
"""Words, `ltr`, `rtl` or nothing, a language or nothing, and `b`, `sup`, `code` or nothing."""

Block = tuple[tuple[str, ...], list[Run]]
"""The tags around a line, and its runs."""

STYLES = {"strong": "b", "b": "b", "th": "b", "em": "b", "sup": "sup", "code": "code", "pre": "code", "kbd": "code"}
BREAKING = frozenset(["p", "h2", "h3", "h4", "h5", "h6", "li", "tr", "caption", "dt", "dd", "pre", "div"])
HEADINGS = {"h2": "h3", "h3": "h4", "h4": "h4", "h5": "h4", "h6": "h4"}
CELLS = frozenset(["td", "th"])
VOID = frozenset(["br", "img", "hr", "wbr"])
LISTS = ("ul", "ol")
LIGATURES = str.maketrans({"ﷺ": "صلى الله عليه وسلم"})
"""One character that means a sentence, and that few faces hold."""


@dataclass(frozen=True, slots=True)
class Part:
    """A block for the template: a list has its items as lines, any other kind has one line."""

    kind: str
    lines: list[list[Run]]


def runs_of(words: Prose | Verbatim | Html, policy: Policy) -> tuple[Run, ...]:
    """The runs of a line, set by the type of its words.

    >>> runs_of(Prose("موظفو OpenAI"), Policy("latn", "standard"))
    (('موظفو ', '', '', ''), ('OpenAI', 'ltr', 'en', ''))
    """
    reader = _Reader()
    reader.feed(_html(words, policy).translate(LIGATURES))
    reader.close()
    return tuple(run for _, runs in reader.blocks for run in runs)


def parts_of(html: Html) -> tuple[Part, ...]:
    """The blocks of a narrative: paragraphs, headings one level down, lists, quotations, tables."""
    reader = _Reader()
    reader.feed(html.translate(LIGATURES))
    reader.close()
    return _grouped([block for block in reader.blocks if block[1]])


def _html(words: Prose | Verbatim | Html, policy: Policy) -> str:
    if isinstance(words, Html):
        return words
    return typeset_verbatim(words) if isinstance(words, Verbatim) else typeset_prose(words, policy)


@dataclass(slots=True)
class _Open:
    """An element that is open."""

    name: str
    attributes: dict[str, str | None] = field(default_factory=dict)

    def run(self, words: str, style: str) -> Run:
        """Words inside a `<bdi>`, or any element with a direction; what is isolated without one is foreign."""
        language = self.attributes.get("lang") or ""
        direction = self.attributes.get("dir") or ("ltr" if language or self.name == "bdi" else "")
        return (words, "ltr" if direction == "auto" else direction, language, style)


class _Reader(HTMLParser):
    """Blocks as pairs of the tags around them and their runs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[_Open] = []
        self.blocks: list[Block] = [((), [])]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins; a line break is a run."""
        if tag == "br":
            self.blocks[-1][1].append(("\n", "", "", ""))
        if tag in VOID:
            return
        if tag in CELLS and self.blocks[-1][1]:
            self.blocks[-1][1].append((" · ", "", "", ""))
        self.open.append(_Open(tag, dict(attrs)))
        if tag in BREAKING:
            self._begin()

    def handle_endtag(self, tag: str) -> None:
        """A block ends with the element that began it."""
        while self.open and self.open.pop().name != tag:
            pass
        if tag in BREAKING:
            self._begin()

    def handle_data(self, data: str) -> None:
        """Words; the way back from a note is a link, and paper has none."""
        if any(one.attributes.get("class") == "footnote-backref" for one in self.open):
            return
        style = next((STYLES[one.name] for one in reversed(self.open) if one.name in STYLES), "")
        words = data if style == "code" else " ".join(data.replace("\n", " ").split(" "))
        around = [one for one in self.open if one.name == "bdi" or "dir" in one.attributes or "lang" in one.attributes]
        if words.strip(" ") or self.blocks[-1][1]:
            self.blocks[-1][1].append((around[-1] if around else _Open("")).run(words, style))

    def _begin(self) -> None:
        self.blocks.append((tuple(one.name for one in self.open), []))


def _grouped(blocks: list[Block]) -> tuple[Part, ...]:
    """The items of one list belong together."""
    parts: list[Part] = []
    for tags, runs in blocks:
        kind = _kind(tags)
        if kind in LISTS and parts and parts[-1].kind == kind:
            parts[-1].lines.append(runs)
        else:
            parts.append(Part(kind, [runs]))
    return tuple(parts)


def _kind(tags: tuple[str, ...]) -> str:
    lists = [tag for tag in tags if tag in LISTS]
    if lists:
        return lists[0]
    if "blockquote" in tags:
        return "quote"
    return next((HEADINGS[tag] for tag in tags if tag in HEADINGS), "p")
