from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.domain.place import Place
from site_builder.domain.summary import Headline
from site_builder.ledger.store import BrokenError
from site_builder.making.memory import NOTHING, Memory, recall, remembered, shelved
from site_builder.making.pages import PageKey, PageMemory
from site_builder.proof.proofread import Hyperlink, Proofread
from site_builder.proof.unit import Outward

MEMORY = Memory(
    (
        PageMemory("s/index.html", "story.html", PageKey("a", "b"), Proofread("s/index.html", ("x",), (), ())),
        PageMemory("s/data.json", "data.json", PageKey("c", "d"), None),
    ),
    (Outward("../", "index.html", "", Place("build/s/index.html", 3, 4)),),
)


def test_a_memory_is_remembered_under_its_name(tmp_path: Path) -> None:
    """Equal to what was shelved; and no name remembers nothing."""
    name = shelved(MEMORY, tmp_path)

    assert remembered(name, tmp_path) == MEMORY
    assert remembered("", tmp_path) == NOTHING


@pytest.mark.parametrize("value", [Headline("s", "h", "2026-01-01", draft=False), Hyperlink("../", 1, 2)])
def test_another_value_under_a_name_is_not_believed(tmp_path: Path, value: object) -> None:
    """A shelf of another time may hold anything under a name."""
    name = shelved(value, tmp_path)

    with pytest.raises(BrokenError):
        recall(name, Memory, tmp_path)


def test_a_memory_that_is_lost_is_told(tmp_path: Path) -> None:
    """Whoever needs it builds anew."""
    with pytest.raises(BrokenError):
        recall("lost", Memory, tmp_path)


def test_a_disk_that_refuses_costs_the_next_build_some_time_and_no_more(tmp_path: Path) -> None:
    """The name is given all the same; it leads nowhere."""
    (tmp_path / "ledger").write_text("a file where the folder should be")

    name = shelved(MEMORY, tmp_path / "ledger")

    assert name
    with pytest.raises(BrokenError):
        recall(name, Memory, tmp_path / "ledger")
