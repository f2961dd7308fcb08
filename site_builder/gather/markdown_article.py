"""A Markdown file: CommonMark blocks, with the markup taken out of the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from site_builder.gather.block import Block, Form
from site_builder.gather.lines import Line, lines_of, shows_something, trimmed

FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
TITLE_KEY = re.compile(r"""^title[ \t]*:[ \t]*(["']?)(?P<title>.+?)\1[ \t]*$""")
LEFTOVER_EMPHASIS = re.compile(r"\*\*|__")
"""Marks that CommonMark leaves between Arabic punctuation and a letter: «**»ميتا**تعلن»."""
TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
MARKUP = "markup"
LITERAL = ("fence", "code_block", "html_block")
BREAKS = ("softbreak", "hardbreak")


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text: headings by their level, all else as text, what shows nothing as markup."""
    rows = text.splitlines()
    source = "\n".join(rows)
    shown = {line.number: line for line in lines_of(source)}
    front = FRONT_MATTER.match(source)
    height = front[0].count("\n") if front else 0
    tokens = MarkdownIt("commonmark").enable("table").parse("\n" * height + "\n".join(rows[height:]))
    read = [block for block in _blocks(tokens, shown) if shows_something(block.text)]
    if not any(block.form is Form.TITLE for block in read):
        read += _front_title(shown, height)
    taken = {line.number for block in read for line in block.lines}
    rest = (Block((line,), line.text, reason=MARKUP) for number, line in shown.items() if number not in taken)
    return tuple(sorted((*read, *rest), key=lambda block: block.number))


def _front_title(shown: dict[int, Line], height: int) -> list[Block]:
    """The title that the front matter gives, where the text has no heading of its own."""
    matches = ((line, TITLE_KEY.match(line.text)) for number, line in shown.items() if number <= height)
    return [Block((line,), match["title"], Form.TITLE) for line, match in matches if match][:1]


def _blocks(tokens: Sequence[Token], shown: dict[int, Line]) -> Iterator[Block]:
    """A block for each token that holds words; the cells of a table's row are one."""
    rows: dict[int, list[Token]] = {}
    for before, token in pairwise(tokens):
        if token.type in LITERAL:
            yield _block([token], TAG.sub(" ", token.content), Form.TEXT, shown)
        elif token.type == "inline" and before.type in ("th_open", "td_open"):
            rows.setdefault(_start(token), []).append(token)
        elif token.type == "inline":
            yield _block([before], _words(token), _form(before, token), shown)
    for cells in rows.values():
        yield _block(cells, " | ".join(_words(cell) for cell in cells), Form.TEXT, shown)


def _block(tokens: list[Token], text: str, form: Form, shown: dict[int, Line]) -> Block:
    first, last = tokens[0].map or (0, 0)
    lines = tuple(shown[number] for number in range(first + 1, last + 1) if number in shown)
    return Block(lines, trimmed(" ".join(text.split("\n"))), form)


def _start(token: Token) -> int:
    return token.map[0] if token.map else 0


def _form(opening: Token, inline: Token) -> Form:
    if opening.type == "heading_open":
        return Form.TITLE if opening.tag == "h1" else Form.HEAD
    types = [child.type for child in inline.children or () if child.content or child.nesting]
    only_link = types[:1] == ["link_open"] and types[-1:] == ["link_close"] and types.count("link_open") == 1
    return Form.LINK if only_link else Form.TEXT


def _words(inline: Token) -> str:
    return "".join(_word(child) for child in inline.children or ()).strip()


def _word(child: Token) -> str:
    if child.type in BREAKS or child.tag == "br" or child.content.startswith("<br"):
        return " "
    if child.type == "text":
        return LEFTOVER_EMPHASIS.sub("", child.content)
    return child.content if child.type in ("code_inline", "text_special") else ""
