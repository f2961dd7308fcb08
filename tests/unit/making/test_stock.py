from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder.build import Request, build
from site_builder.making.past import open_past
from site_builder.making.stock import nothing_changed, take_stock
from tests.laws.changes import LETTERS, append, three_stories
from tests.laws.sites import ROOT

OPTIONS = "drafts False cards False"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three stories, built once."""
    monkeypatch.setattr("site_builder.draw.press.can_draw", lambda: False)
    site = three_stories(tmp_path / "site")
    assert build(Request(site, site / "build", ROOT), lambda made, whole: None, lambda: None).written
    return site


def is_as_it_was(site: Path, options: str = OPTIONS) -> bool:
    """True where a build would be made of the same ingredients as the last."""
    past = open_past(site)
    assert past.index is not None
    return nothing_changed(past.index, take_stock(site, ROOT, past, options), past, site)


def test_nothing_has_changed_after_a_build(site: Path) -> None:
    """However often one looks."""
    assert [is_as_it_was(site), is_as_it_was(site)] == [True, True]


@pytest.mark.parametrize(
    "change",
    [
        lambda site: append(site / "content/second/story.md", f"\n{LETTERS}\n"),
        lambda site: append(site / "content/second/facts.yaml", "\n# a note\n"),
        lambda site: append(site / "seeds/library.txt", "\n"),
        lambda site: append(site / "site.yaml", "\n"),
        lambda site: (site / "content/second").rename(site / "content/fourth"),
        lambda site: (site / "content/fourth").mkdir(),
        lambda site: (site / "static").mkdir() or (site / "static/mine.txt").write_text("م"),
    ],
    ids=["narrative", "facts", "source", "settings", "a renamed story", "half a story", "a file of its own look"],
)
def test_every_ingredient_counts(site: Path, change: Callable[[Path], object]) -> None:
    """Whatever an editor or a developer may touch."""
    change(site)

    assert not is_as_it_was(site)


def test_what_is_asked_for_is_an_ingredient(site: Path) -> None:
    """With drafts, or with cards, a site is another one."""
    assert not is_as_it_was(site, "drafts True cards False")


def test_a_file_that_is_touched_and_not_changed_does_not_count(site: Path) -> None:
    """Its time is new, so it is read; its content is what it was."""
    (site / "content/second/story.md").touch()

    assert is_as_it_was(site)
