from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from site_builder.preview.saved import Saved
from site_builder.preview.watch import Watcher

PATIENCE = 30  # seconds after which a save counts as lost


@pytest.fixture(params=[False, True], ids=["told", "polling"])
def saves(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Queue[Saved]]:
    """A watched site with a folder of content; each save of it is in the queue."""
    (tmp_path / "content/library").mkdir(parents=True)
    (tmp_path / "build").mkdir()
    queue: Queue[Saved] = Queue()
    watcher = Watcher((tmp_path,), queue.put, poll=request.param)
    watcher.start()
    yield queue
    watcher.stop()


def told(saves: Queue[Saved]) -> frozenset[str]:
    """The paths of the next burst."""
    paths = saves.get(timeout=PATIENCE)
    assert paths is not None
    return paths


@pytest.mark.parametrize("name", ["site.yaml", "content/library/story.md", "content/new.md"])
def test_a_save_is_told(name: str, saves: Queue[Saved], tmp_path: Path) -> None:
    """The settings at the top, and any file below the folders of the site."""
    (tmp_path / name).write_text("x", encoding="utf-8")

    assert str((tmp_path / name).resolve()) in told(saves)


def test_a_folder_that_comes_later_is_watched(saves: Queue[Saved], tmp_path: Path) -> None:
    """A newsroom's first style sheet makes a folder that was not there at the start."""
    (tmp_path / "static").mkdir()
    saves.get(timeout=PATIENCE)
    saves.get(timeout=PATIENCE)  # the new watch stands
    (tmp_path / "static/style.css").write_text("x", encoding="utf-8")

    assert str((tmp_path / "static/style.css").resolve()) in told(saves)


def test_what_is_no_part_of_the_site_is_not_told(saves: Queue[Saved], tmp_path: Path) -> None:
    """A build beside the preview, notes at the top, an editor's own files: only the story after them is told."""
    for name in ("build/index.html", "notes.txt", "content/library/.story.md.swp", "content/library/story.md~"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    with pytest.raises(Empty):
        saves.get(timeout=1)
    (tmp_path / "content/library/story.md").write_text("x", encoding="utf-8")

    assert told(saves) == {str((tmp_path / "content/library/story.md").resolve())}
