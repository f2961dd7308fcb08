from __future__ import annotations

import os
from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.gather.disk import read_bytes, read_text, unreadable


def refusal(path: Path) -> tuple[str, str]:
    """The code and the place of what a file that cannot be read gives."""
    found = read_text(path, "content/a/story.md")
    assert isinstance(found, Finding)
    return found.code, str(found.at)


def test_every_line_ending_becomes_a_line_feed(tmp_path: Path) -> None:
    """An editor on any system gets the same text and the same line numbers, byte order mark or not."""
    (tmp_path / "a").write_bytes("\ufeffأ\r\nب\rج\n".encode())

    assert read_text(tmp_path / "a", "a") == "أ\nب\nج\n"


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    """Nothing is raised for a file that is not there."""
    assert refusal(tmp_path / "none") == ("file-missing", "content/a/story.md")


def test_a_folder_in_the_place_of_a_file_is_a_finding(tmp_path: Path) -> None:
    """Nothing is raised for a folder called story.md."""
    assert refusal(tmp_path) == ("not-a-file", "content/a/story.md")


def test_a_refused_permission_is_a_finding() -> None:
    """What the system refuses is told with the file's name."""
    finding = unreadable(PermissionError(13, "Permission denied"), "site.yaml")

    assert (finding.code, str(finding.at)) == ("file-forbidden", "site.yaml")


def test_any_other_refusal_gives_the_words_of_the_system() -> None:
    """A failing disk is named as the system names it."""
    finding = unreadable(OSError(5, "Input/output error"), "site.yaml")

    assert ("reason", "Input/output error") in finding.values


def test_the_first_byte_that_is_not_utf_8_has_a_line_and_a_column(tmp_path: Path) -> None:
    """A file in Windows-1256 is refused at its first Arabic letter."""
    (tmp_path / "a").write_bytes(b"one\r\ntwo " + "مرحبا".encode("cp1256"))

    assert refusal(tmp_path / "a") == ("wrong-encoding", "content/a/story.md:2:5")


def test_bytes_come_as_they_are(tmp_path: Path) -> None:
    """A static file is not touched."""
    content = os.urandom(64)
    (tmp_path / "a").write_bytes(content)

    assert read_bytes(tmp_path / "a", "a") == content
