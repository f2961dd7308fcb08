from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.write import exchange as exchanging
from site_builder.write.exchange import exchange
from site_builder.write.lock import locked
from site_builder.write.stage import Stage
from site_builder.write.write import write


def outputs(**files: str) -> tuple[Output, ...]:
    """Outputs by name, with underscores for slashes."""
    return tuple(Output(name.replace("_", "/"), text.encode(), Place("site.yaml")) for name, text in files.items())


def put(folder: Path, **files: str) -> list[str]:
    """Write a site and give the codes of what was found."""
    findings = write(outputs(**files), folder, folder.parent / "site", "0", "https://example.org/")
    return [finding.code for finding in findings]


def standing(folder: Path) -> dict[str, str]:
    """Every file of a folder but the manifest."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "isnad.json"]
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def read_in(folder: int, name: str) -> str:
    """The text of a file in an open folder, wherever that folder has moved."""
    with open(name, opener=lambda path, flags: os.open(path, flags, dir_fd=folder)) as file:
        return file.read()


def test_a_build_replaces_the_whole_folder(tmp_path: Path) -> None:
    """What the new build does not hold is gone, and nothing is left beside the folder."""
    put(tmp_path / "build", a="1", old_page="2")

    put(tmp_path / "build", a="3")

    assert standing(tmp_path / "build") == {"a": "3"}
    assert [path.name for path in tmp_path.iterdir()] == ["build"]


def test_the_manifest_names_every_file(tmp_path: Path) -> None:
    """Path, digest and size of each file, so that anyone can verify what arrived."""
    put(tmp_path / "build", page_index="مرحبا")

    manifest = json.loads((tmp_path / "build/isnad.json").read_bytes())
    assert manifest["files"] == {
        "page/index": {"sha256": "80eff1a750bb540045622ad23c148c8875790515e3f768c77d5dff8c1d221b49", "bytes": 10}
    }


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    """Somebody's photos are never replaced by a site."""
    (tmp_path / "build").mkdir()
    (tmp_path / "build/photo.jpg").write_text("p")

    assert put(tmp_path / "build", a="1") == ["output-not-ours"]
    assert standing(tmp_path / "build") == {"photo.jpg": "p"}


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    """The output must be a folder."""
    (tmp_path / "build").write_text("mine")

    assert put(tmp_path / "build", a="1") == ["output-is-a-file"]


def test_an_output_around_the_site_is_refused(tmp_path: Path) -> None:
    """Replacing that folder would erase the sources."""
    assert [f.code for f in write(outputs(a="1"), tmp_path, tmp_path / "site", "0", "")] == ["output-holds-input"]


def test_two_files_with_one_path_are_refused(tmp_path: Path) -> None:
    """Neither of them silently wins."""
    findings = write((*outputs(a="1"), *outputs(a="2")), tmp_path / "build", tmp_path / "site", "0", "")

    assert [finding.code for finding in findings] == ["path-clash"]
    assert not (tmp_path / "build").exists()


def test_what_a_killed_build_left_is_cleared(tmp_path: Path) -> None:
    """A half-made folder of an earlier process neither stops nor enters the next build."""
    leftover = tmp_path / ".isnad-staged-build.1"
    (leftover / "half").mkdir(parents=True)

    assert put(tmp_path / "build", a="1") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["build"]
    assert standing(tmp_path / "build") == {"a": "1"}


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EROFS, "no-write-permission"), (errno.EIO, "cannot-write")]
)
def test_a_failing_disk_leaves_the_old_site(
    number: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the disk refuses, the site that stood before still stands and nothing lies beside it."""
    put(tmp_path / "build", a="1")

    def fail(stage: Stage, output: Output, why: str) -> None:
        (stage.staged / "half").write_text("")
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Stage, "put", fail)

    assert put(tmp_path / "build", a="2") == [code]
    assert standing(tmp_path / "build") == {"a": "1"}
    assert [path.name for path in tmp_path.iterdir()] == ["build"]


def test_folders_change_places_where_the_system_has_no_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fallback of two renames ends in the same state."""
    (tmp_path / "new").mkdir()
    (tmp_path / "old").mkdir()
    (tmp_path / "new/a").write_text("1")
    monkeypatch.setattr(exchanging, "_exchange_at_once", lambda one, other: False)

    exchange(tmp_path / "new", tmp_path / "old")

    assert (standing(tmp_path / "old"), standing(tmp_path / "new")) == ({"a": "1"}, {})


def test_readers_never_see_half_a_build(tmp_path: Path) -> None:
    """While builds replace each other, each look at the folder finds one build whole."""
    folder = tmp_path / "build"
    put(folder, a="0", b="0")
    seen: set[tuple[str, str]] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            handle = os.open(folder, os.O_RDONLY)
            try:
                seen.add((read_in(handle, "a"), read_in(handle, "b")))
            except FileNotFoundError:
                pass  # this reader held the folder that was just replaced and cleared
            finally:
                os.close(handle)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(1, 30):
        put(folder, a=str(number), b=str(number))
    done.set()
    reader.join()

    assert seen
    assert {pair for pair in seen if pair[0] != pair[1]} == set()


def test_a_second_build_waits_and_says_so(tmp_path: Path) -> None:
    """The lock of another process is waited for; the waiting is told once, and ends with that process."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    holder.stdout.readline()
    told: list[str] = []

    def on_wait() -> None:
        told.append("waiting")
        holder.kill()

    with locked(tmp_path, on_wait):
        held = list(told)
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()

    assert held == ["waiting"]


HOLD = """
import fcntl, os, sys
handle = os.open(sys.argv[1], os.O_RDONLY)
fcntl.flock(handle, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""
