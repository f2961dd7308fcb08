from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from site_builder.domain.printed import Printed
from site_builder.domain.summary import Neighbours
from site_builder.gather.stories import story_folders
from site_builder.making.ground import Ground, lay_ground
from site_builder.making.past import open_past
from site_builder.making.place_story import Bay, Errand, PlacedStory, place_story
from site_builder.making.request import Request
from site_builder.making.shop import Bench, bench_of, shop_of
from site_builder.making.stock import take_stock
from site_builder.write import stage as staging
from tests.laws.sites import ROOT, STARTER, files_of, lay_out


@dataclass
class Site:
    """A site with one story, and all that its making needs."""

    root: Path
    bench: Bench
    errand: Errand

    def placed(self, staged: str, **bay: object) -> PlacedStory:
        """The story put into a folder of this name."""
        place = replace(self.errand.bay, staged=self.root / staged, **bay)  # type: ignore[arg-type] # by name
        return place_story(replace(self.errand, bay=place), self.bench)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The site that `isnad new` makes."""
    root = lay_out(files_of(STARTER), tmp_path / "site")
    request = Request(root, root / "build", ROOT)
    past = open_past(root)
    ground = lay_ground(root, ROOT, take_stock(root, ROOT, past, ""), None)
    assert isinstance(ground, Ground)
    folders, _ = story_folders(root)
    bay = Bay(root / "first", root / "first", past.folder, (), {}, "")
    errand = Errand(folders[0], Neighbours(None, None), ("new",), bay)
    return Site(root, bench_of(shop_of(request, ground, has_feed=True, draws=False)), errand)


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_row_tells_of_a_file_on_the_stage(site: Site) -> None:
    """Path, size and inode as they are; and how many of them are pages."""
    placed = site.placed("first")

    stats = {path: (site.root / "first" / path).stat() for path in files(site.root / "first")}
    assert {row.path: (row.size, row.inode) for row in placed.rows} == {
        path: (now.st_size, now.st_ino) for path, now in stats.items()
    }
    assert placed.pages == sum(path.endswith(".html") for path in stats)
    assert (placed.twice, placed.findings) == ((), ())


def test_what_stands_and_is_remembered_is_not_made_again(site: Site) -> None:
    """The same files on the disk, linked into the next build, each of them kept."""
    first = site.placed("first")

    second = site.placed("second", standing=first.rows, shelf=first.names.shelf)

    assert {row.path: row.inode for row in second.rows} == {row.path: row.inode for row in first.rows}
    assert {row.why for row in second.rows} == {"kept"}
    assert files(site.root / "second") == files(site.root / "first")
    assert second.names == first.names


def test_what_lies_there_already_is_not_linked_again(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an earlier build's files those stay that the story keeps; one that it does not make leaves no trace."""
    first = site.placed("first")
    site.placed("second", standing=first.rows, shelf=first.names.shelf)
    gone = site.root / "second/library-hours/gone/index.html"
    gone.parent.mkdir()
    gone.write_text("of an earlier build")
    leftover = {row.path: row.inode for row in first.rows} | {"library-hours/gone/index.html": gone.stat().st_ino}
    linked: list[str] = []
    monkeypatch.setattr(staging.os, "link", lambda old, new: linked.append(new))

    site.placed("second", standing=first.rows, leftover=leftover, shelf=first.names.shelf)

    assert linked == []
    assert files(site.root / "second") == files(site.root / "first")
    assert not gone.parent.exists()


def test_a_page_that_does_not_stand_is_made_again(site: Site) -> None:
    """It may be remembered, but nobody can link to it."""
    first = site.placed("first")
    standing = tuple(row for row in first.rows if "quotes" not in row.path)

    second = site.placed("second", standing=standing, shelf=first.names.shelf)

    again = {row.path for row in second.rows if row.why != "kept"}
    assert again == {row.path for row in first.rows if row not in standing}
    assert files(site.root / "second") == files(site.root / "first")


def test_a_path_that_is_taken_is_told_and_left_alone(site: Site) -> None:
    """Whoever was first keeps the place; the build will say that two want it."""
    taken = site.root / "first/library-hours/index.html"
    taken.parent.mkdir(parents=True)
    taken.write_text("a static file")

    placed = site.placed("first")

    assert [output.path for output in placed.twice] == ["library-hours/index.html"]
    assert taken.read_text() == "a static file"


def test_a_story_that_a_finding_stops_leaves_nothing(site: Site) -> None:
    """No file, and no memory of it."""
    facts = site.root / "content/library-hours/facts.yaml"
    facts.write_text(facts.read_text().replace("هادئًا", "هادمًا"))

    placed = site.placed("first")

    assert "excerpt-not-found" in {finding.code for finding in placed.findings}
    assert (placed.rows, placed.summaries, placed.names.shelf) == ((), (), "")
    assert not (site.root / "first").exists()


def test_rows_are_plain(site: Site) -> None:
    """What travels back to the first process holds no page."""
    assert all(isinstance(row, Printed) for row in site.placed("first").rows)
