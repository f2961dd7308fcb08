from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.domain.printed import Printed
from site_builder.write import stage as staging
from site_builder.write.stage import Stage
from site_builder.write.standing import files_below, standing
from site_builder.write.wings import staged_folder
from site_builder.write.write import replace

PAGES = {f"{name}/index.html": name for name in "abcdef"}


class Press:
    """Builds a folder again and again, as a session of edits does; the rows of the last build are remembered."""

    def __init__(self, root: Path) -> None:
        self.folder, self.spare = root / "build", root / "spare"
        self.rows: tuple[Printed, ...] = ()

    def build(self, pages: dict[str, str]) -> None:
        """Files that are as they were are kept, the others put anew."""
        sound, _ = standing(self.folder, self.rows)
        stage = Stage(self.folder, staged_folder(self.folder), sound)
        same = [path for path in sound if pages.get(path) == (self.folder / path).read_text()]

        def fill(stage: Stage) -> tuple[()]:
            stage.make_room(same)
            for path, text in pages.items():
                if path in same:
                    stage.keep(path, "kept")
                else:
                    stage.put(Output(path, text.encode(), Place("site.yaml")), "new")
            return ()

        assert replace(stage, fill, "0", "", self.spare) == ()
        self.rows = tuple(one for one in stage.placed.values() if one.path != "isnad.json")

    def printed(self) -> dict[str, str]:
        """Every file that readers see, but the manifest."""
        paths = [path for path, _ in files_below(os.fspath(self.folder)) if path != "isnad.json"]
        return {path: (self.folder / path).read_text() for path in paths}


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """Two builds that differ in one page: the first of them is the spare."""
    press = Press(tmp_path)
    press.build(PAGES)
    press.build(PAGES | {"a/index.html": "2"})
    return press


def test_the_build_before_the_last_becomes_the_next(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file that stayed the same is linked again, and no folder made for it."""
    linked: list[str] = []
    monkeypatch.setattr(staging.os, "link", lambda old, new: linked.append(new))

    press.build(PAGES | {"a/index.html": "3"})

    assert linked == []
    assert press.printed() == PAGES | {"a/index.html": "3"}


def test_what_changed_a_build_ago_is_brought_up_to_date(press: Press) -> None:
    """The spare lacks the last change: the page is taken from the build that stands."""
    press.build(PAGES | {"a/index.html": "2", "b/index.html": "2"})
    press.build(PAGES | {"a/index.html": "2"})

    assert press.printed() == PAGES | {"a/index.html": "2"}


def test_a_page_that_is_gone_leaves_no_trace(press: Press) -> None:
    """Neither the file nor its folder comes back from the spare; and a file may stand where a folder was."""
    pages = {path: text for path, text in PAGES.items() if not path.startswith("b/")} | {"b": "a file"}
    press.build(pages)
    press.build(pages | {"a/index.html": "3"})

    assert press.printed() == pages | {"a/index.html": "3"}


@pytest.mark.parametrize("harm", ["changed", "replaced", "linked away", "more", "a file", "a link"])
def test_nothing_of_a_spare_is_believed(press: Press, tmp_path: Path, harm: str) -> None:
    """Whatever somebody did to it, readers see what was printed, and no file elsewhere is touched."""
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "c").mkdir(parents=True)
    (elsewhere / "c/index.html").write_text("mine")
    page = press.spare / "c/index.html"
    if harm == "changed":
        page.write_text("!")  # a hard link: the page that stands has changed with it, and is known not to be ours
    elif harm == "replaced":
        page.unlink()
        page.write_text("c")
    elif harm == "more":
        (press.spare / "d/more.html").write_text("!")
    else:
        spare = press.spare.rename(tmp_path / "gone")
        if harm == "linked away":
            press.spare.mkdir()
            (press.spare / "c").symlink_to(elsewhere / "c")
        elif harm == "a file":
            press.spare.write_text("!")
        else:
            press.spare.symlink_to(elsewhere)
        assert spare.exists()

    press.build(PAGES | {"a/index.html": "3"})

    assert press.printed() == PAGES | {"a/index.html": "3"}
    assert (elsewhere / "c/index.html").read_text() == "mine"
    assert not press.folder.is_symlink()


def test_a_spare_that_shares_little_is_not_kept(tmp_path: Path) -> None:
    """A new look changes every page: two whole builds would fill the disk."""
    press = Press(tmp_path)
    press.build(PAGES)
    press.build({path: f"{text}!" for path, text in PAGES.items()})

    assert not press.spare.exists()


def test_without_hard_links_there_is_no_spare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is copied then, so a spare would be a second build on the disk."""

    def refuse(old: str, new: str) -> None:
        raise OSError(errno.EOPNOTSUPP, "no links")

    monkeypatch.setattr(staging.os, "link", refuse)
    press = Press(tmp_path)
    press.build(PAGES)
    press.build(PAGES | {"a/index.html": "2"})

    assert press.printed() == PAGES | {"a/index.html": "2"}
    assert not press.spare.exists()
