from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder.domain.source import Article
from site_builder.gather import sources
from site_builder.gather.body_override import BodyOverride
from site_builder.gather.sources import read_sources
from site_builder.gather.yaml_nodes import read_yaml

Write = Callable[..., Path]
BARE = Article("seeds/article.txt", "0123456789abcdef", "utf-8", (), ())


def read(root: Path, text: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The ids of the sources that were read, and the place and the code of each finding."""
    tree = read_yaml(text, "f", "")[0]
    assert tree is not None
    found, findings = read_sources(tree, root)
    return [source.id for source in found], [(str(finding.at), finding.code) for finding in findings]


def test_the_override_of_the_body_reaches_the_reader(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """`body` in the sheet overrules the general rules; its absence leaves them alone."""
    asked: list[tuple[Path, str, BodyOverride | None]] = []

    def read_article(path: Path, name: str, body: BodyOverride | None) -> tuple[Article, tuple[()]]:
        asked.append((path, name, body))
        return BARE, ()

    monkeypatch.setattr(sources, "read_article", read_article)
    root = write()

    read(root, "sources: {a: {file: article.txt, title: ع, rights: full, body: {from: قالت}}}")
    read(root, "sources: {a: {file: article.txt, title: ع, rights: full}}")

    path = root / "seeds" / "article.txt"
    assert asked == [
        (path, "seeds/article.txt", BodyOverride("قالت", "")),
        (path, "seeds/article.txt", None),
    ]


def test_an_article_without_a_title_needs_one_from_the_sheet(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page is called nothing."""
    monkeypatch.setattr(sources, "read_article", lambda *_: (BARE, ()))

    assert read(write(), "sources:\n  a: {file: article.txt, rights: full}") == (["a"], [("f:2:3", "source-untitled")])


def test_a_misspelt_file_gets_the_nearest_one(write: Write) -> None:
    """Folders under seeds/ are looked through too."""
    root = write({"seeds/2025/noor.html": "x"})
    tree = read_yaml("sources: {a: {file: 2025/nour.html, rights: full}}", "f", "")[0]
    assert tree is not None

    assert ("nearest", "2025/noor.html") in read_sources(tree, root)[1][0].values


def test_a_source_that_is_badly_written_hides_nothing_of_another(write: Write) -> None:
    """The shape complains of the first; the second is read."""
    text = (
        "sources: {a: {file: none.txt}, b: س, c: {file: article.txt, rights: full}, d: {file: none.txt, rights: full}}"
    )

    assert read(write(), text) == (["c"], [("f:1:86", "unknown-source-file")])
