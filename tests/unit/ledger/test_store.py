from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.ledger.store import FORMAT, INDEX, BrokenError, load, save, shelve, sweep

DOCUMENT = ["قصة", 1, [True, None]]


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    """Under its name, in a folder that is made where it lacks, and with nothing left beside it."""
    save(tmp_path / "ledger", "a", DOCUMENT)

    assert load(tmp_path / "ledger", "a") == DOCUMENT
    assert [path.name for path in (tmp_path / "ledger").iterdir()] == ["a"]


def test_nothing_saved_is_told_from_something_broken(tmp_path: Path) -> None:
    """The first build of a site has no ledger, and nothing to complain about."""
    with pytest.raises(FileNotFoundError):
        load(tmp_path, "a")


def test_a_changed_byte_is_never_loaded(tmp_path: Path) -> None:
    """Wherever it stands: in the header, in the digest, in the body."""
    save(tmp_path, "a", DOCUMENT)
    sound = (tmp_path / "a").read_bytes()

    for place in range(len(sound)):
        (tmp_path / "a").write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        with pytest.raises(BrokenError):
            load(tmp_path, "a")


def test_a_file_that_was_cut_or_made_unreadable_is_broken(tmp_path: Path) -> None:
    """At any length; and a folder in its place is no document."""
    save(tmp_path, "a", DOCUMENT)
    sound = (tmp_path / "a").read_bytes()

    for length in (0, 5, len(FORMAT), len(FORMAT) + 64, len(sound) - 1):
        (tmp_path / "a").write_bytes(sound[:length])
        with pytest.raises(BrokenError):
            load(tmp_path, "a")
    (tmp_path / "b").mkdir()
    with pytest.raises(BrokenError):
        load(tmp_path, "b")


def test_equal_documents_share_a_place_on_the_shelf(tmp_path: Path) -> None:
    """The name is the digest of the content, so what stands there need not be written again."""
    name = shelve(tmp_path, DOCUMENT)
    before = (tmp_path / name).stat().st_ino

    assert shelve(tmp_path, list(DOCUMENT)) == name != shelve(tmp_path, [])
    assert (tmp_path / name).stat().st_ino == before


def test_a_sweep_leaves_the_index_and_what_it_names(tmp_path: Path) -> None:
    """Not what an earlier index named, and not what a killed build was writing."""
    kept, gone = shelve(tmp_path, [1]), shelve(tmp_path, [2])
    save(tmp_path, INDEX, [kept])
    (tmp_path / f".{gone}.17").write_text("half")

    sweep(tmp_path, {kept})

    assert {path.name for path in tmp_path.iterdir()} == {INDEX, kept}
