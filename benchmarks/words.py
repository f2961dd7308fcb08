"""The words of Isnad's pages as Markdown, a file for each page, for tools that know no facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import html

BLOCKS = {"h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "blockquote", "figcaption", "th", "td"}


@dataclass(frozen=True, slots=True)
class Article:
    """`path` has no ending: `meta-openai-00000/quotes/annoying`, and `index` for the home page."""

    path: str
    title: str
    body: str


def articles(build: Path) -> Iterator[Article]:
    """Each page of a built site."""
    for page in sorted(build.rglob("*.html")):
        path = page.relative_to(build).as_posix().removesuffix("index.html").removesuffix(".html").strip("/") or "index"
        main = html.fromstring(page.read_text(encoding="utf-8")).find(".//main")
        title = " ".join(main.find(".//h1").text_content().split())
        yield Article(path, title, "\n\n".join(_blocks(main)))


def _blocks(main: html.HtmlElement) -> Iterator[str]:
    """Headings, paragraphs and list items in their order; a block inside another is a part of it."""
    for element in main.iter():
        if (
            element.tag not in BLOCKS
            or element.tag == "h1"
            or any(one.tag in BLOCKS for one in element.iterancestors())
        ):
            continue
        words = re.sub(r"([\[\]*_<>`|{}])", r"\\\1", " ".join(element.text_content().split()))
        if words:
            yield {"h2": "## ", "h3": "### ", "li": "- ", "blockquote": "> "}.get(element.tag, "") + words


def write_all(written: tuple[Article, ...], folder: Path, head: Callable[[Article], str], home: str) -> None:
    """Lay articles out below `folder`, each under the head that a tool wants; `home` is the name of the first page."""
    for article in written:
        path = folder / f"{home if article.path == 'index' else article.path}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(head(article) + article.body + "\n", encoding="utf-8")
