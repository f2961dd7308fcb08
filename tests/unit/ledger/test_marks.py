from __future__ import annotations

import os
from pathlib import Path

import pytest

from site_builder.domain.digest import digest_of
from site_builder.ledger.marks import JUST_NOW, Mark, Marker, disk_clock


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that nobody has touched for a while."""
    path = tmp_path / "story.md"
    path.write_text("قصة")
    return path


def later(path: Path) -> int:
    """A moment at which the file is no longer young."""
    return path.stat().st_ctime_ns + JUST_NOW + 1


def marked(path: Path, begun: int, known: dict[str, Mark]) -> Marker:
    """A build that looked at the file."""
    marker = Marker(known, begun)
    marker.digest(str(path))
    return marker


def test_an_untouched_file_is_not_read_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stat is enough."""
    first = marked(file, later(file), {})
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail("it was read"))

    assert marked(file, later(file), first.seen).seen == first.seen


def test_a_young_file_is_read_again(file: Path) -> None:
    """It may have been changed in the same moment, and carry the same time."""
    first = marked(file, file.stat().st_ctime_ns, {})
    was = file.stat()
    with file.open("r+") as same:
        same.write("خبر")
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))

    assert marked(file, later(file), first.seen).digest(str(file)) == digest_of("خبر".encode())


def test_an_edit_whose_time_was_set_back_is_seen(file: Path) -> None:
    """A tool that restores times cannot restore when the file itself was changed."""
    first = marked(file, later(file), {})
    was = file.stat()
    file.write_text("خبر")
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))

    assert marked(file, later(file), first.seen).digest(str(file)) == digest_of("خبر".encode())


def test_what_cannot_be_read_has_no_digest(tmp_path: Path) -> None:
    """A file that is gone, and a folder in its place."""
    marker = Marker({}, 0)

    assert (marker.digest(str(tmp_path / "gone")), marker.digest(str(tmp_path))) == ("", "")


def test_a_file_that_changed_while_it_was_read_counts_as_changed(file: Path) -> None:
    """What was made of it is remembered; that it is that no more is seen by the next build."""
    marker = marked(file, later(file), {})
    made_of = digest_of("ما قرئ".encode())
    marker.settle(str(file), made_of)

    assert marker.digest(str(file)) == made_of
    assert marked(file, later(file), marker.seen).digest(str(file)) == digest_of("قصة".encode())


def test_the_clock_is_the_disks_own_and_leaves_nothing(tmp_path: Path) -> None:
    """Two looks in order; the folder is made where it lacks."""
    first, second = disk_clock(tmp_path / "ledger"), disk_clock(tmp_path / "ledger")

    assert first <= second
    assert list((tmp_path / "ledger").iterdir()) == []
