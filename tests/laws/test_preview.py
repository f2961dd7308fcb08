from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from site_builder.domain.digest import digest_of
from site_builder.making.request import Request
from site_builder.preview.workshop import FEW, NO_STORY, READING, Workshop
from site_builder.write.manifest import NAME
from tests.laws.changes import CHANGES, FACTS, STORY, Change, append, clean, copy, damage, litter, swap, three_stories
from tests.laws.sites import ROOT, STARTER, files_of, lay_out

EDITS = tuple(change for change in CHANGES if change not in {damage, litter})  # those happen to builds
PATIENCE = 60  # seconds after which a survey counts as lost


@pytest.fixture
def pen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards and editions take seconds to draw: only the law named after them draws any."""
    monkeypatch.setattr("site_builder.draw.press.can_draw", lambda: False)


@pytest.fixture(scope="module")
def theme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the default look, to be changed."""
    folder = tmp_path_factory.mktemp("theme")
    for part in ("templates", "static"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


def workshop(site: Path, theme: Path, found: Callable[[], None] = lambda: None) -> Workshop:
    """A preview that has looked at everything once."""
    opened = Workshop(Request(site, site / "build", theme), found)
    opened.look(None)
    return opened


def stock(*folders: Path) -> dict[str, str]:
    """Every file by content, but for what is no part of a site."""
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {str(path.resolve()): digest_of(path.read_bytes()) for path in files if ".cache" not in path.parts}


def show_the_same(preview: Workshop, site: Path, theme: Path, gone: set[str]) -> set[str]:
    """Hold a preview against a clean build; the paths that there are now. `gone` are paths of an earlier build."""
    expected, pages = clean(site, theme)
    while preview.chore() is not None:
        pass
    assert any(finding.stops for finding in preview.findings) is not expected.written
    if not expected.written:
        return gone
    pages.pop(NAME)
    assert {path: preview.read(path) for path in pages} == pages
    assert {path for path in gone - set(pages) if preview.read(path) is not None} == set()
    while preview.chore() is not None:
        pass
    assert preview.findings == expected.findings
    return set(pages)


@given(changes=st.lists(st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 11)), max_size=3), max_size=4))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_preview_shows_what_a_build_would_write(
    tmp_path_factory: pytest.TempPathFactory, pen: None, theme: Path, changes: list[list[tuple[Change, int]]]
) -> None:
    """Whatever was edited, renamed or deleted: the same files, the same bytes, the same findings."""
    folder = tmp_path_factory.mktemp("preview")
    site, look = three_stories(folder / "site"), shutil.copytree(theme, folder / "theme")
    preview = workshop(site, look)
    before, paths = stock(site, look), set[str]()

    for batch in ([], *changes):
        for change, number in batch:
            change(site, look, number)
        now = stock(site, look)
        preview.look(frozenset(path for path, _ in set(before.items()) ^ set(now.items())))
        paths = show_the_same(preview, site, look, paths)
        before = now


@pytest.mark.parametrize("change", EDITS)
def test_each_kind_of_save_is_seen(tmp_path: Path, pen: None, theme: Path, change: Change) -> None:
    """One change at a time; told by its paths, and found by a look at everything."""
    site, look = three_stories(tmp_path / "site"), shutil.copytree(theme, tmp_path / "theme")
    preview = workshop(site, look)
    before, paths = stock(site, look), show_the_same(preview, site, look, set())

    change(site, look, 1)
    preview.look(frozenset(path for path, _ in set(before.items()) ^ set(stock(site, look).items())))
    paths = show_the_same(preview, site, look, paths)
    change(site, look, 2)
    preview.look(None)

    show_the_same(preview, site, look, paths)


def test_an_archive_is_surveyed_beside_the_preview(tmp_path: Path, pen: None, theme: Path) -> None:
    """A story is shown at once, a list as soon as every story is known, and both as a build would write them."""
    files = files_of(STARTER)
    for number in range(FEW):
        for name in (STORY, FACTS):
            files[f"content/story-{'abcdefgh'[number]}/{name}"] = files[f"content/library-hours/{name}"]
    site, found = lay_out(files, tmp_path / "site"), Event()
    preview = workshop(site, theme, found.set)

    assert preview.read("index.html") == READING
    early = preview.read("library-hours/index.html")
    while preview.progress[0] < preview.progress[1]:
        found.clear()
        if preview.chore() is None:
            assert found.wait(PATIENCE)
    _, pages = clean(site, theme)
    assert early == pages["library-hours/index.html"]
    show_the_same(preview, site, theme, set())


def test_a_second_preview_recalls_what_the_first_knew(tmp_path: Path, pen: None, theme: Path) -> None:
    """And sees what was changed between them."""
    site = three_stories(tmp_path / "site")
    first = workshop(site, theme)
    while first.chore() is not None:
        pass
    first.close()

    swap(site / "content/second" / STORY, "headline: ", "headline: جديد ")
    copy(site, theme, 1)

    show_the_same(workshop(site, theme), site, theme, set())


def test_an_error_holds_back_its_own_story_alone(tmp_path: Path, pen: None, theme: Path) -> None:
    """The last good pages of the story stay; the other stories go on; the fix shows the newest state of both."""
    site = three_stories(tmp_path / "site")
    preview = workshop(site, theme)
    good = preview.read("second/index.html")
    swap(site / "content/second" / FACTS, "مكانًا هادئًا", "مكانًا هادمًا")
    append(site / "content/third" / STORY, "\nجديد\n")
    preview.look(None)

    assert preview.read("second/index.html") == good
    assert preview.is_held("second/index.html")
    assert "جديد" in bytes(preview.read("third/index.html") or b"").decode()
    assert [finding.at.file for finding in preview.findings] == ["content/second/facts.yaml"]
    swap(site / "content/second" / FACTS, "مكانًا هادمًا", "مكانًا هادئًا")
    preview.look(None)
    show_the_same(preview, site, theme, set())


def test_a_story_that_never_was_good_says_so(tmp_path: Path, pen: None, theme: Path) -> None:
    """Its pages wait for the fix."""
    site = three_stories(tmp_path / "site")
    swap(site / "content/second" / FACTS, "مكانًا هادئًا", "مكانًا هادمًا")

    assert workshop(site, theme).read("second/index.html") == NO_STORY


def test_what_is_drawn_is_drawn_for_whoever_asks(tmp_path: Path, theme: Path) -> None:
    """A card and an edition are those of a build, and no other drawing is made for them."""
    site = three_stories(tmp_path / "site")
    preview = workshop(site, theme)

    card, edition = (preview.read(f"second/{name}") for name in ("card.png", "second.pdf"))

    _, pages = clean(site, theme)
    assert (card, edition) == (pages["second/card.png"], pages["second/second.pdf"])
    assert len(list((site / ".cache/isnad/draw").iterdir())) == 2
