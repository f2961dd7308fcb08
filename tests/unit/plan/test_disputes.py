"""Disputes as cards: who holds what, in whose words, on what grounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from site_builder.domain.notes import Term
from site_builder.domain.sheet import FactSheet
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.disputes import dispute_cards

if TYPE_CHECKING:
    from site_builder.plan.views.dispute import PositionCard

    from .conftest import Newsroom

HERE = Here("story/")


def card(newsroom: Newsroom, passage: str, says: str) -> PositionCard:
    """The card of a position that rests on the whole of a passage."""
    dispute = newsroom.dispute("row", ("sam", says, ()))
    position = replace(dispute.positions[0], grounds=newsroom.grounds(("one", passage)))
    sheet = FactSheet("f", (newsroom.source("one", passage),), disputes=(replace(dispute, positions=(position,)),))
    return dispute_cards(newsroom.index(sheet), HERE)[0].positions[0]


@pytest.mark.parametrize("passage", ["قال سام: ”السوق مزدهر“ أمس.", "قال سام: «السوق مزدهر» أمس."])
def test_words_inside_quotation_marks_are_set_in_them(newsroom: Newsroom, passage: str) -> None:
    """Somebody said these words, and the source says so."""
    position = card(newsroom, passage, "السوق مزدهر")

    assert (position.verbatim, position.says, type(position.says)) == (True, "السوق مزدهر", Verbatim)


@pytest.mark.parametrize("passage", ["يرى سام أن السوق مزدهر.", "قال سام “نعم” لأن السوق مزدهر و”الأرقام“ كبيرة."])
def test_the_reporters_words_are_not_set_as_a_sides_own(newsroom: Newsroom, passage: str) -> None:
    """A paraphrase stands in the source letter by letter, and nobody said it so."""
    position = card(newsroom, passage, "السوق مزدهر")

    assert (position.verbatim, position.says, type(position.says)) == (False, "السوق مزدهر", Verbatim)


def test_the_newsrooms_summary_is_prose(newsroom: Newsroom) -> None:
    """Words that stand in no source are the newsroom's."""
    position = card(newsroom, "يرى سام أن السوق مزدهر.", "يصف السوق بالازدهار")

    assert (position.verbatim, type(position.says)) == (False, Prose)


def test_a_fact_that_the_narrative_does_not_cite_is_linked_by_its_name(newsroom: Newsroom) -> None:
    """An id is for the editor: a reader sees the name of the person, the term, the event."""
    term = Term("agi", "الذكاء العام", "AGI", "نص", newsroom.grounds(note="كلمة"), newsroom.places())
    sheet = FactSheet(
        "f",
        people=(newsroom.person("nat", "نات فريدمان"),),
        events=(newsroom.event("memo", title="مذكرة داخلية"),),
        terms=(term,),
        disputes=(newsroom.dispute("row", ("sam", "نعم", ("nat", "agi", "memo"))),),
    )

    (dispute,) = dispute_cards(newsroom.index(sheet), HERE)

    assert [(link.url, link.text) for link in dispute.positions[0].evidence] == [
        ("people/#nat", "نات فريدمان"),
        ("#agi", "الذكاء العام"),
        ("events/memo/", "مذكرة داخلية"),
    ]
