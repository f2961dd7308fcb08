from __future__ import annotations

from pathlib import Path

import pytest

from tests.case import run
from tests.laws.changes import STORY, append, built, three_stories
from tests.laws.sites import ROOT


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three stories, built; then a word was added to one, and they were built again."""
    monkeypatch.setattr("site_builder.draw.press.can_draw", lambda: False)
    site = three_stories(tmp_path / "site")
    built(site, ROOT)
    append(site / "content/second" / STORY, "\nكلمة\n")
    built(site, ROOT)
    return site


def test_a_page_that_was_made_again_names_what_changed(site: Path) -> None:
    """The file that the editor saved, in either language."""
    assert run(site, "en", "why", "second/").out == (
        "second/index.html was made again: what it shows has changed, by content/second/story.md.\n"
    )
    assert "content/second/story.md" in run(site, "ar", "why", "second/").out


def test_a_page_that_was_kept_says_so_under_its_full_address(site: Path) -> None:
    """Of the same story as of another one."""
    kept = "third/index.html was kept as it stands: nothing that it is made of has changed.\n"

    assert run(site, "en", "why", "https://news.example/third/").out == kept
    assert run(site, "en", "why", "third/index.html").out == kept


def test_an_address_of_no_page_is_told_with_the_nearest(site: Path) -> None:
    """And the command fails."""
    ran = run(site, "en", "why", "thrid/index.html")

    assert ran.code == 1
    assert ran.err.startswith("No file of the site has the address thrid/index.html.\nNearest path: third/index.html.")


def test_a_build_explains_every_file(site: Path) -> None:
    """Made or kept, a line each."""
    said = run(site, "en", "build", "--quiet", "--explain").out.splitlines()

    assert len(said) == sum(path.is_file() for path in (site / "build").rglob("*")) - 1
    assert all(" was kept as it stands" in line or " was made " in line for line in said)


def test_where_nothing_was_built_nothing_is_known(tmp_path: Path) -> None:
    """The way out is named."""
    ran = run(three_stories(tmp_path / "site"), "en", "why", "third/")

    assert (ran.code, "isnad build" in ran.err) == (1, True)
