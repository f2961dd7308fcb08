from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from site_builder.domain.card import CardPlan, CardShape
from site_builder.domain.sheet import FactSheet
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.cards import card_for, card_links, cards, in_words
from site_builder.plan.drawings import drawings
from site_builder.plan.print_edition import print_edition

if TYPE_CHECKING:
    from .conftest import Newsroom


def sheet(newsroom: Newsroom) -> FactSheet:
    """A quote, a figure and an event; the quote is one side of a dispute."""
    return FactSheet(
        "content/story/facts.yaml",
        (newsroom.source("one", "قال سام: كلام أول. ودفعت 5 دولارات."),),
        people=(newsroom.person("sam", "سام", ("الرئيس", "one", "سام")),),
        events=(newsroom.event("meeting", people=("sam",)),),
        quotes=(newsroom.quote("said", "كلام أول"),),
        figures=(newsroom.figure("paid", 5, grounds=newsroom.grounds(("one", "5 دولارات"))),),
        disputes=(newsroom.dispute("row", ("sam", "نعم", ("said",)), ("one", "لا", ())),),
    )


def planned(newsroom: Newsroom) -> dict[str, CardPlan]:
    """The cards of the story by path."""
    return {card.path: card for card in cards(newsroom.index(sheet(newsroom)))}


def test_each_card_is_planned_in_both_shapes(newsroom: Newsroom) -> None:
    """The square card says the same as the wide one and lies beside it."""
    found = planned(newsroom)
    wide, square = found["story/quotes/said/card.png"], found["story/quotes/said/card-square.png"]

    assert len(found) == 8
    assert (wide.shape, square.shape) == (CardShape.WIDE, CardShape.SQUARE)
    assert in_words(wide) == in_words(square)


def test_a_quote_is_told_letter_by_letter_with_its_speaker(newsroom: Newsroom) -> None:
    """The words are the source's, in «»; a dispute is named in words, too."""
    card = planned(newsroom)["story/quotes/said/card.png"]

    assert (card.words, type(card.words), card.quoted) == ("كلام أول", Verbatim, True)
    assert (card.name, card.role) == ("سام", "الرئيس")
    assert (card.kicker, card.disputed) == ("قول في موضع خلاف", True)


def test_a_figure_leads_with_its_number(newsroom: Newsroom) -> None:
    """What it counts stands above it, the unit beside it, the story below."""
    card = planned(newsroom)["story/figures/paid/card.png"]

    assert card.lead
    assert card.words
    assert "عنوان القصة" in card.role
    assert not card.disputed


def test_a_page_knows_its_own_card_and_others_share_the_storys(newsroom: Newsroom) -> None:
    """The page of a quote has a card; the timeline, and a person of a quote's name, have the story's."""
    index = newsroom.index(sheet(newsroom))
    drawn = replace(index, edition=replace(index.edition, draws=True))

    assert card_for(drawn, Here("story/quotes/said/"))[0].endswith("story/quotes/said/card.png")
    assert card_for(drawn, Here("story/timeline/"))[0].endswith("/story/card.png")
    assert card_for(drawn, Here("story/sources/said/"))[0].endswith("/story/card.png")
    assert card_for(drawn, Here("story/quotes/said/"))[1] == "«كلام أول»، سام، الرئيس"


def test_where_nothing_is_drawn_nothing_leads_there(newsroom: Newsroom) -> None:
    """No address, no words, no links."""
    index = newsroom.index(sheet(newsroom))

    assert card_for(index, Here("story/")) == ("", Prose(""))
    assert card_links(index) == ()


def test_an_edition_holds_the_whole_story(newsroom: Newsroom) -> None:
    """What is disputed, the evidence by number and the sources stand in it, each under its heading."""
    index = newsroom.index(sheet(newsroom), "نص [قول](fact:said).")
    plan = print_edition(index)

    assert [block.text for block in plan.closing if block.kind == "h2"] == ["موضع الخلاف", "الشواهد", "المصادر"]
    assert [(block.label, block.text) for block in plan.closing if block.kind == "note"] == [("1", "قول سام")]
    assert "«كلام أول»" in [block.text for block in plan.closing if block.kind == "quote"]
    assert [note.id for note in plan.citations] == ["said"]


def test_drawings_are_planned_once_each(newsroom: Newsroom) -> None:
    """Eight cards and one edition, each with a path of its own."""
    paths = [plan.path for plan in drawings(newsroom.site(), (newsroom.story(sheet(newsroom)),))]

    assert (len(paths), len(set(paths)), paths) == (9, 9, sorted(paths))
    assert "story/story.pdf" in paths
