from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.domain.finding import Finding
from site_builder.domain.summary import Summary
from site_builder.domain.text import Prose, Verbatim
from site_builder.ledger.codec import ForeignError, from_json, to_json
from site_builder.making.memory import Memory


class Kind(Enum):
    """Two words."""

    ONE = "one"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value of every plain kind."""

    name: str
    count: int
    is_new: bool
    kind: Kind


@dataclass(frozen=True, slots=True)
class Tree:
    """Values in values."""

    leaves: tuple[Leaf, ...]
    pair: tuple[str, int]
    said: Prose | Verbatim
    only: Leaf | None


LEAVES = st.builds(Leaf, st.text(), st.integers(), st.booleans(), st.sampled_from(Kind))
TREES = st.builds(
    Tree,
    st.lists(LEAVES, max_size=3).map(tuple),
    st.tuples(st.text(), st.integers()),
    st.builds(Prose, st.text()) | st.builds(Verbatim, st.text()),
    st.none() | LEAVES,
)


@given(TREES)
def test_what_goes_in_comes_out_equal(tree: Tree) -> None:
    """Through the very bytes of JSON; and a text by the newsroom is still told from a source's."""
    back = from_json(Tree, json.loads(json.dumps(to_json(tree))))

    assert back == tree
    assert type(back.said) is type(tree.said)


@pytest.mark.parametrize("kind", [Memory, Summary, tuple[Finding, ...]])
def test_json_of_another_type_is_refused(kind: Any) -> None:
    """Whatever stands in a file of the ledger, it is a value of that type or it is nothing."""
    for foreign in (None, 1, "a", {}, ["a"], [[["a"], 1]], [1, 2]):
        with pytest.raises((ForeignError, ValueError)):
            from_json(kind, foreign)


@pytest.mark.parametrize(
    ("place", "foreign"),
    [(0, "name"), (0, [["a", "1", True, "one"]]), (1, ["a"]), (2, "no mark"), (3, ["a", 1, True, "three"])],
)
def test_one_foreign_part_spoils_the_whole(place: int, foreign: object) -> None:
    """A part of another type, a tuple that is too short, words of no origin, a word that is none of the kinds."""
    plain = to_json(Tree((), ("a", 1), Prose("قال"), None))
    plain[place] = foreign

    with pytest.raises((ForeignError, ValueError)):
        from_json(Tree, plain)
