"""A file in `seeds/` becomes an article: its passages, and every line that was cut around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.source import Article, Cut, Passage
from site_builder.gather.article_rules import SOURCE_MISSING, SOURCE_UNREADABLE, SOURCE_WITHOUT_ARTICLE
from site_builder.gather.block import Block
from site_builder.gather.body_limits import NO_LIMITS, Limits, body_limits
from site_builder.gather.body_override import BodyOverride
from site_builder.gather.decode import decode
from site_builder.gather.passages import passages
from site_builder.gather.plain_article import plain_blocks
from site_builder.gather.selection import select

Findings = tuple[Finding, ...]
Parts = tuple[tuple[Passage, ...], tuple[Cut, ...], Findings]
Reader = Callable[[str], tuple[Block, ...]]
PAGES = (".html", ".htm", ".xhtml")
MARKDOWN = (".md", ".markdown")


def read_article(path: Path, name: str, body: BodyOverride | None) -> tuple[Article | None, Findings]:
    """The article in a file, with notices; or nothing, and why. `name` is the path that findings show.

    Where the fact sheet's `body` does not fit the file, the article is cut by the rules, so that all else is checked.
    """
    content = _content(path, name)
    return (None, (content,)) if isinstance(content, Finding) else _read(content, path.suffix.lower(), name, body)


@lru_cache(maxsize=64)  # the same articles stand behind many stories, and behind every save of one
def _read(content: bytes, suffix: str, name: str, body: BodyOverride | None) -> tuple[Article | None, Findings]:
    decoded = decode(content, name)
    if isinstance(decoded, Finding):
        return None, (decoded,)
    kept, cuts, findings = _parts(decoded.text, suffix, name, body)
    article = Article(name, digest_of(content), decoded.encoding, kept, cuts) if kept else None
    return article, (*decoded.findings, *findings)


def _parts(text: str, suffix: str, name: str, body: BodyOverride | None) -> Parts:
    blocks = _reader(suffix, text)(text)
    limits = body_limits(blocks, body, name) if body and blocks else NO_LIMITS
    faults = () if isinstance(limits, Limits) else limits
    selection = select(blocks, limits if isinstance(limits, Limits) else NO_LIMITS)
    kept = tuple(block for block, reason in zip(blocks, selection.reasons, strict=True) if not reason)
    cuts = _cuts(blocks, selection.reasons)
    nothing = () if kept else (SOURCE_WITHOUT_ARTICLE.broken(Place(name), file=name, cut=len(cuts)),)
    return passages(kept, selection.title), cuts, (*faults, *nothing)


def _reader(suffix: str, text: str) -> Reader:
    """By the suffix of the file; a saved page is known under any name. Both readers with a parser load slowly."""
    if suffix in PAGES or text.lstrip().lower().startswith(("<!doctype html", "<html")):
        from site_builder.gather.html_article import html_blocks

        return html_blocks
    if suffix in MARKDOWN:
        from site_builder.gather.markdown_article import markdown_blocks

        return markdown_blocks
    return plain_blocks


def _cuts(blocks: Sequence[Block], reasons: Sequence[str]) -> tuple[Cut, ...]:
    cut = [(block, reason) for block, reason in zip(blocks, reasons, strict=True) if reason]
    lines = (Cut(reason, line.text, line.number) for block, reason in cut for line in block.lines)
    return tuple(sorted(lines, key=lambda line: line.line))


def _content(path: Path, name: str) -> bytes | Finding:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return SOURCE_MISSING.broken(Place(name), file=name, nearest=_nearest(path))
    except OSError as refusal:
        return SOURCE_UNREADABLE.broken(Place(name), file=name, cause=refusal.strerror or type(refusal).__name__)


def _nearest(path: Path) -> str:
    names = sorted(entry.name for entry in path.parent.iterdir()) if path.parent.is_dir() else []
    return next(iter(get_close_matches(path.name, names, n=1, cutoff=0)), "–")
