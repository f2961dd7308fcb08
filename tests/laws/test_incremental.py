from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from site_builder.domain.digest import digest_of
from site_builder.ledger.store import FOLDER, INDEX
from tests.laws.changes import (
    CHANGES,
    STORY,
    Change,
    append,
    built,
    clean,
    fact,
    headline,
    swap,
    template,
    three_stories,
)
from tests.laws.sites import ROOT, printed


@pytest.fixture(autouse=True)
def pen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards and editions take seconds to draw: only the law named after them draws any."""
    if "drawn" not in request.node.name:
        monkeypatch.setattr("site_builder.draw.press.can_draw", lambda: False)


@pytest.fixture(scope="module")
def theme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the default look, to be changed."""
    folder = tmp_path_factory.mktemp("theme")
    for part in ("templates", "static"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


@given(changes=st.lists(st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 11)), max_size=3), max_size=3))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_build_on_top_of_another_prints_what_a_clean_one_prints(
    tmp_path_factory: pytest.TempPathFactory, theme: Path, changes: list[list[tuple[Change, int]]]
) -> None:
    """Whatever was edited, renamed, deleted or damaged between builds: the same bytes, and the same findings."""
    folder = tmp_path_factory.mktemp("incremental")
    site, look = three_stories(folder / "site"), folder / "theme"
    shutil.copytree(theme, look)

    for batch in ([], *changes):
        for change, number in batch:
            change(site, look, number)
        done = built(site, look)
        expected, pages = clean(site, look)

        assert done.findings == expected.findings
        assert done.written == expected.written
        assert not done.written or printed(site) == pages


@pytest.mark.parametrize("change", CHANGES)
def test_each_kind_of_change_is_seen(tmp_path: Path, theme: Path, change: Change) -> None:
    """One change at a time, twice over, so that what was taken over once can be taken over again."""
    site, look = three_stories(tmp_path / "site"), tmp_path / "theme"
    shutil.copytree(theme, look)
    built(site, look)

    for number in (1, 2):
        change(site, look, number)
        done = built(site, look)

        expected, pages = clean(site, look)
        assert (done.written, done.findings) == (expected.written, expected.findings)
        assert not done.written or printed(site) == pages


def test_what_is_drawn_is_taken_over_and_drawn_again(tmp_path: Path, theme: Path) -> None:
    """A headline changes a story's card, and a title the card of an event."""
    site = three_stories(tmp_path / "site")
    built(site, theme)

    headline(site, theme, 1)
    fact(site, theme, 2)
    built(site, theme)

    assert printed(site) == clean(site, theme)[1]


def test_what_was_drawn_for_words_that_are_gone_does_not_pile_up(tmp_path: Path, theme: Path) -> None:
    """However often a headline changes, the shelf holds every drawing of the site and at most a tenth more."""
    site = three_stories(tmp_path / "site")

    for number in (1, 1, 1, 1):
        built(site, theme)
        headline(site, theme, number)
        built(site, theme)

        shelf = [path.read_bytes()[:64].decode() for path in (site / ".cache/isnad/draw").iterdir()]
        drawn = [digest_of(content) for path, content in printed(site).items() if path.endswith((".png", ".pdf"))]
        assert set(drawn) <= set(shelf)
        assert len(shelf) <= 1.1 * len(drawn)


def test_many_processes_print_what_one_prints(tmp_path: Path, theme: Path) -> None:
    """However the stories are shared out among them."""
    alone, shared = three_stories(tmp_path / "alone"), three_stories(tmp_path / "shared")

    built(alone, theme, workers=1)
    built(shared, theme, workers=3)

    assert printed(alone) == printed(shared)


@pytest.mark.parametrize("number", range(6))
def test_a_template_is_seen_by_every_page_that_it_is_part_of(tmp_path: Path, theme: Path, number: int) -> None:
    """A page's own template, the one that it extends, and the one that citations are drawn with."""
    site, look = three_stories(tmp_path / "site"), tmp_path / "theme"
    shutil.copytree(theme, look)
    built(site, look)
    before = printed(site)

    template(site, look, number)
    built(site, look)

    assert printed(site) == clean(site, look)[1] != before


def inodes(site: Path) -> dict[str, int]:
    """Which file on the disk stands at each path of the build."""
    folder = site / "build"
    return {path.relative_to(folder).as_posix(): path.stat().st_ino for path in folder.rglob("*") if path.is_file()}


def test_a_build_with_nothing_to_do_touches_nothing(tmp_path: Path, theme: Path) -> None:
    """Not one file is written again."""
    site = three_stories(tmp_path / "site")
    built(site, theme)
    before = inodes(site)

    built(site, theme)

    assert inodes(site) == before


def test_a_build_with_nothing_to_do_loads_nothing_that_reads_or_prints() -> None:
    """It starts without YAML, shapes, templates, Markdown, style sheets and the stages themselves."""
    script = "import sys, site_builder.build, site_builder.making.build_site; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    loaded = set(said.split())

    assert loaded & {"yaml", "pydantic", "jinja2", "markdown", "lxml", "snowballstemmer", "tinycss2"} == set()
    assert (
        loaded & {f"site_builder.{stage}.{stage}" for stage in ("gather", "verify", "plan", "render", "proof")} == set()
    )


def test_a_typo_prints_the_page_that_shows_it_and_no_other(tmp_path: Path, theme: Path) -> None:
    """The manifest tells the digest of every file, so it is new, too."""
    site = three_stories(tmp_path / "site")
    built(site, theme)
    before = inodes(site)

    append(site / "content/second" / STORY, "\nكلمة\n")
    built(site, theme)

    after = inodes(site)
    again = {path for path in after if after[path] != before.get(path)}
    assert {path for path in again if path.endswith((".html", ".json"))} == {"second/index.html", "isnad.json"}


def test_a_headline_prints_its_story_its_neighbours_and_the_lists(tmp_path: Path, theme: Path) -> None:
    """And no page of a quote of another story."""
    site = three_stories(tmp_path / "site")
    built(site, theme)
    before = inodes(site)

    swap(site / "content/second" / STORY, "headline: ", "headline: جديد ")
    built(site, theme)

    after = inodes(site)
    again = {path for path in after if after[path] != before.get(path) and path.endswith(".html")}
    others = {path for path in again if not path.startswith("second/")}
    assert {"index.html", "search/index.html", "library-hours/index.html", "third/index.html"} <= others
    assert not {path for path in others if "quotes" in path}


BREAKS: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda content: content[: len(content) // 2],
    "empty": lambda content: b"",
    "flipped": lambda content: content[:-9] + bytes([content[-9] ^ 1]) + content[-8:],
    "foreign": lambda content: b'{"made_by": "someone else"}',
    "of another format": lambda content: content.replace(b"isnad ledger 1", b"isnad ledger 0"),
}


@pytest.mark.parametrize("kind", BREAKS)
@pytest.mark.parametrize("which", ["index", "shelf"])
def test_a_broken_ledger_costs_a_clean_build_and_is_told(tmp_path: Path, theme: Path, kind: str, which: str) -> None:
    """Every file of it may break; the site does not show it."""
    site = three_stories(tmp_path / "site")
    built(site, theme)
    files = [path for path in (site / FOLDER).iterdir() if (path.name == INDEX) == (which == "index")]
    for path in files:
        path.write_bytes(BREAKS[kind](path.read_bytes()))

    swap(site / "content/second" / STORY, "headline: ", "headline: جديد ")
    done = built(site, theme)

    assert (done.written, done.forgot) == (True, True)
    assert printed(site) == clean(site, theme)[1]
    assert not built(site, theme).forgot


def test_a_ledger_that_cannot_be_read_costs_a_clean_build_and_is_told(tmp_path: Path, theme: Path) -> None:
    """A folder in its place is as good as a file without the right to read it."""
    site = three_stories(tmp_path / "site")
    built(site, theme)
    (site / FOLDER / INDEX).unlink()
    (site / FOLDER / INDEX).mkdir()

    done = built(site, theme)

    assert (done.written, done.forgot) == (True, True)
