"""The sources of a fact sheet, each with its article."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from site_builder.domain.finding import Finding
from site_builder.domain.source import Article, PassageKind, Source
from site_builder.gather import rules
from site_builder.gather.article import read_article
from site_builder.gather.body_override import BodyOverride
from site_builder.gather.cursor import Cursor
from site_builder.gather.nearest import nearest
from site_builder.gather.yaml_tree import YamlTree

if TYPE_CHECKING:
    from site_builder.gather.shapes.source import SourceShape

SEEDS = "seeds"


def read_sources(tree: YamlTree, root: Path) -> tuple[tuple[Source, ...], tuple[Finding, ...]]:
    """Every source whose entry is well formed. The others are the sheet's complaint, and hide nothing here."""
    sources: list[Source] = []
    findings: list[Finding] = []
    for name, shape in _well_formed(tree):
        source, found = _source(name, shape, Cursor(tree, ("sources", name)), root)
        sources += [source] if source else []
        findings += found
    return tuple(sources), tuple(findings)


def _well_formed(tree: YamlTree) -> list[tuple[str, SourceShape]]:
    from pydantic import ValidationError

    from site_builder.gather.shapes.source import SourceShape

    entries = tree.at(("sources",))
    shapes = []
    for name, entry in entries.items() if isinstance(entries, dict) else ():
        try:
            shapes.append((name, SourceShape.model_validate(entry)))
        except ValidationError:
            continue
    return shapes


def _source(name: str, shape: SourceShape, cursor: Cursor, root: Path) -> tuple[Source | None, tuple[Finding, ...]]:
    missing = _missing(shape.file, cursor, root / SEEDS)
    if missing:
        return None, (missing,)
    body = BodyOverride(shape.body.start, shape.body.end) if shape.body else None
    article, findings = read_article(root / SEEDS / shape.file, f"{SEEDS}/{shape.file}", body)
    if article is None:
        return None, findings
    source = _described(name, shape, cursor, article)
    return source, (*findings, *_unapproved(shape, cursor, article), *_untitled(source))


def _missing(file: str, cursor: Cursor, seeds: Path) -> Finding | None:
    place, path = cursor.to("file").place, PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts or "\\" in file:
        return rules.SOURCE_OUTSIDE.broken(place, file=file)
    if os.path.exists(seeds / file):  # unlike Path, it takes a name too long for any disk as absent
        return None
    near = nearest(file, sorted(one.relative_to(seeds).as_posix() for one in seeds.rglob("*") if one.is_file()))
    if near:
        return rules.MISNAMED_SOURCE_FILE.broken(place, file=file, nearest=near)
    return rules.UNKNOWN_SOURCE_FILE.broken(place, file=file)


def _described(name: str, shape: SourceShape, cursor: Cursor, article: Article) -> Source:
    found = next((passage.text for passage in article.passages if passage.kind is PassageKind.TITLE), "")
    return Source(
        id=name,
        title=shape.title or found,
        publisher=shape.publisher,
        author=shape.author,
        url=shape.url,
        published=shape.published,
        seen=shape.seen,
        rights=shape.rights,
        article=article,
        at=cursor.places,
    )


def _unapproved(shape: SourceShape, cursor: Cursor, article: Article) -> tuple[Finding, ...]:
    if article.digest.startswith(shape.digest):
        return ()
    place = cursor.to("digest").place
    return (rules.SOURCE_CHANGED.broken(place, file=article.file, now=article.digest[: max(12, len(shape.digest))]),)


def _untitled(source: Source) -> tuple[Finding, ...]:
    if source.title:
        return ()
    return (rules.SOURCE_UNTITLED.broken(source.at.whole, id=source.id, file=source.article.file),)
