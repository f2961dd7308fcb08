from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from site_builder.domain.digest import digest_of
from site_builder.store.shelf import keep, prune_unprinted, take


def test_what_was_kept_is_taken(tmp_path: Path) -> None:
    """The shelf gives back the very bytes, and makes its folder."""
    keep(tmp_path / "a/b", "key", b"content")

    assert take(tmp_path / "a/b", "key") == b"content"


def test_what_was_never_kept_is_not_there(tmp_path: Path) -> None:
    """A missing entry is nothing, with or without a folder."""
    assert take(tmp_path / "none", "key") is None


@given(at=st.integers(0, 70), bit=st.integers(0, 7))
def test_a_flipped_bit_is_noticed(at: int, bit: int) -> None:
    """Wherever one bit of an entry differs, the entry does not count."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        keep(folder, "key", b"content")
        entry = bytearray((folder / "key").read_bytes())
        entry[at] ^= 1 << bit
        (folder / "key").write_bytes(bytes(entry))

        assert take(folder, "key") is None


def test_an_entry_cut_short_is_noticed(tmp_path: Path) -> None:
    """A disk that lost the end of a file, or all of it, gives nothing back."""
    keep(tmp_path, "key", b"content")
    whole = (tmp_path / "key").read_bytes()
    cut = []
    for length in range(len(whole)):
        (tmp_path / "key").write_bytes(whole[:length])
        cut.append(take(tmp_path, "key"))

    assert set(cut) == {None}


def test_a_disk_that_refuses_costs_nothing_but_time(tmp_path: Path) -> None:
    """A file stands where the folder should be: nothing is kept, and nothing breaks."""
    (tmp_path / "shelf").write_text("a file")

    keep(tmp_path / "shelf", "key", b"content")
    prune_unprinted(tmp_path / "shelf", ())

    assert take(tmp_path / "shelf", "key") is None


def test_what_is_no_longer_used_goes(tmp_path: Path) -> None:
    """Old entries and what a killed build left are removed; the rest stays."""
    for key in ("old", "new"):
        keep(tmp_path, key, key.encode())
    (tmp_path / ".old.123").write_bytes(b"half")

    prune_unprinted(tmp_path, {digest_of(b"new")})

    assert [path.name for path in tmp_path.iterdir()] == ["new"]
