"""A saved web page: its blocks in their order, those outside the article (as trafilatura sees it) marked as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import groupby
from typing import cast

from lxml import etree, html

from site_builder.gather.block import Block, Form
from site_builder.gather.lines import Line, shows_something, trimmed
from site_builder.gather.words import words

INLINE = (
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
)  # fmt: skip
UNSEEN = (
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "option",
    "textarea", "input", "button",
)  # fmt: skip
HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
PASSAGES = ("p", "head", "quote", "item", "cell", "code")
OUTSIDE = "outside-article"
WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
FEWEST_COMMON_WORDS = 4
FEWEST_ARTICLE_WORDS = 20
BOUNDARY = ("", 0, Form.TEXT)

Piece = tuple[str, int, Form]
"""A text node, the line where it stands, and whether it stands in a heading; the boundary of a block is empty."""


def html_blocks(text: str) -> tuple[Block, ...]:
    """The blocks that a reader sees on the page; those outside the article carry a reason."""
    page = _page(text)
    if page is None:
        return ()
    seen = tuple(_seen(page))
    keys = _article_keys(page)
    joined = " ".join(("", *(" ".join(key) for key in keys), ""))
    judged = tuple(block if _is_within(words(block.text), keys, joined) else _outside(block) for block in seen)
    return _with_title(judged if sum(map(len, keys)) >= FEWEST_ARTICLE_WORDS else seen, page)


def _page(text: str) -> html.HtmlElement | None:
    """The parsed page; from bytes, because a page may declare another encoding than that of its decoded text."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    except etree.ParserError:
        return None


def _seen(page: html.HtmlElement) -> Iterator[Block]:
    for is_boundary, run in groupby(_pieces(page, Form.TEXT), key=lambda piece: piece == BOUNDARY):
        pieces = tuple(run)
        text = trimmed(WHITE_SPACE.sub(" ", "".join(text for text, _, _ in pieces)))
        if not is_boundary and shows_something(text):
            _, line, form = next(piece for piece in pieces if shows_something(piece[0]))
            yield Block((Line(line, text),), text, form)


def _pieces(element: etree._Element, form: Form) -> Iterator[Piece]:
    if element.tag in UNSEEN:
        return
    inline = element.tag in INLINE
    inner = form if inline else Form.HEAD if element.tag in HEADS else Form.TEXT
    yield from () if inline else (BOUNDARY,)
    yield from _piece(element.text, element, inner)
    for child in element:
        yield from _pieces(child, inner)
        yield from _piece(child.tail, child, inner)
    yield from () if inline else (BOUNDARY,)


def _piece(text: str | None, near: etree._Element, form: Form) -> Iterator[Piece]:
    if text:
        leading = text[: len(text) - len(text.lstrip())]
        yield text, _line(near) + leading.count("\n"), form


def _line(element: etree._Element) -> int:
    """The line where the element begins; the parser knows none for elements that it added itself."""
    return cast("int | None", element.sourceline) or 0


def _article_keys(page: html.HtmlElement) -> tuple[tuple[str, ...], ...]:
    """The folded words of each block that trafilatura takes for the article. The page itself stays as it is."""
    import trafilatura

    found = trafilatura.bare_extraction(deepcopy(page), include_comments=False)
    body = getattr(found, "body", None)
    if body is None:
        return ()
    for line_break in body.iter("lb"):
        line_break.tail = " " + (line_break.tail or "")
    return tuple(key for element in body.iter(*PASSAGES) if (key := words("".join(element.itertext()))))


def _is_within(key: tuple[str, ...], keys: tuple[tuple[str, ...], ...], joined: str) -> bool:
    """A block is the article's where it is one of its blocks, or part of one that a line break divides."""
    return key in keys or (len(key) >= FEWEST_COMMON_WORDS and f" {' '.join(key)} " in joined)


def _outside(block: Block) -> Block:
    return replace(block, reason=OUTSIDE)


def _with_title(blocks: tuple[Block, ...], page: html.HtmlElement) -> tuple[Block, ...]:
    """The blocks with the title marked: the heading that the page's own title begins with, else that title itself."""
    named = _page_title(page)
    heads = [words(head.text_content()) for head in page.iter("h1")]
    key = next((head for head in heads if head and head == words(named.text)[: len(head)]), next(iter(heads), ()))
    at = next((index for index, block in enumerate(blocks) if key and words(block.text) == key and _heads(block)), -1)
    if at >= 0:
        return (*blocks[:at], replace(blocks[at], form=Form.TITLE, reason=""), *blocks[at + 1 :])
    return (replace(named, form=Form.TITLE), *blocks) if named.text else blocks


def _heads(block: Block) -> bool:
    return block.form is Form.HEAD


def _page_title(page: html.HtmlElement) -> Block:
    """The title in the page's head: what it gives to those who share it, or what the browser shows."""
    shared = page.xpath("//meta[@property='og:title']")
    shown = page.xpath("//title")
    texts = [(node, node.get("content") or "") for node in shared] + [(node, node.text or "") for node in shown]
    node, text = next(((node, text) for node, text in texts if shows_something(text)), (page, ""))
    text = trimmed(WHITE_SPACE.sub(" ", text))
    return Block((Line(_line(node), text),) if text else (), text)
