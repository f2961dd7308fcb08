"""The page of quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from site_builder.domain.quote import Quote
from site_builder.domain.sheet import FactSheet
from site_builder.plan.quote_cards import size
from site_builder.plan.quotes import quotes_view
from site_builder.plan.views.quotes import QuotesView

if TYPE_CHECKING:
    from .conftest import Newsroom

ROLE = ("الرئيس", "one", "الرئيس سام")


def view(newsroom: Newsroom, *quotes: Quote, topics: tuple[tuple[str, str], ...] = ()) -> QuotesView:
    """The page of these quotes by سام and مارك."""
    source = newsroom.source("one", "الرئيس سام. كلام أول. كلام ثان. كلام ثالث. كلام [ميتا].")
    people = (newsroom.person("sam", "سام", ROLE), newsroom.person("mark", "مارك"))
    return quotes_view(newsroom.index(FactSheet("f", (source,), topics, people, quotes=quotes)))


@pytest.mark.parametrize(("words", "name"), [(5, "xl"), (6, "l"), (9, "l"), (10, "m"), (14, "m"), (15, "s")])
def test_size_follows_the_number_of_words(words: int, name: str) -> None:
    """A short quote stands large; a dash is not a word."""
    assert size(" – ".join(["كلمة"] * words)) == name


def test_quotes_stand_by_speaker_in_order_of_first_appearance(newsroom: Newsroom) -> None:
    """Each speaker once, with all that is theirs."""
    page = view(
        newsroom,
        newsroom.quote("a", "كلام أول", speaker="mark"),
        newsroom.quote("b", "كلام ثان", speaker="sam"),
        newsroom.quote("c", "كلام ثالث", speaker="mark"),
    )

    assert [(group.name, [card.id for card in group.quotes]) for group in page.speakers] == [
        ("مارك", ["a", "c"]),
        ("سام", ["b"]),
    ]


def test_a_card_names_role_setting_and_rung(newsroom: Newsroom) -> None:
    """A label like a museum's: who, what they are, where, how faithful."""
    quote = newsroom.quote("a", "كلام أول", said_in="اجتماع داخلي", said_to="الموظفين", reported_by="mark")

    card = view(newsroom, quote).speakers[0].quotes[0]

    assert (card.role, card.setting) == ("الرئيس", ("في اجتماع داخلي", "إلى الموظفين", "نقلًا عن مارك"))
    assert (card.verdict_words, card.page_url) == ("حرفًا بحرف", "a/")


def test_the_editors_brackets_are_explained(newsroom: Newsroom) -> None:
    """Who sees […] or [ ] learns what they stand for."""
    card = view(newsroom, newsroom.quote("a", "كلام [ميتا]")).speakers[0].quotes[0]

    assert card.mark_words == "ما بين المعقوفين ليس من لفظ القائل"


def test_quotes_are_filtered_by_speaker_and_by_topic(newsroom: Newsroom) -> None:
    """A topic without a quote has no radio."""
    page = view(
        newsroom,
        newsroom.quote("a", "كلام أول", topic="t"),
        newsroom.quote("b", "كلام ثان", speaker="mark", topic="u"),
        topics=(("t", "الأرقام"), ("u", "الرؤية"), ("v", "غيرها")),
    )

    assert [(one.legend, [(radio.number, radio.text) for radio in one.filters]) for one in page.filter.sets] == [
        ("القائل", [(1, "سام"), (2, "مارك")]),
        ("الموضوع", [(7, "الأرقام"), (8, "الرؤية")]),
    ]
    assert [(group.keys, group.quotes[0].keys) for group in page.speakers] == [((1, 7), (1, 7)), ((2, 8), (2, 8))]


def test_the_dek_agrees_with_the_number_of_quotes(newsroom: Newsroom) -> None:
    """One, two and three quotes take three different verbs in Arabic."""
    quotes = (newsroom.quote("a", "كلام أول"), newsroom.quote("b", "كلام ثان"), newsroom.quote("c", "كلام ثالث"))

    deks = [view(newsroom, *quotes[:count]).dek.split("،")[0].replace("\u00a0", " ") for count in (1, 2, 3)]

    assert deks == ["قول واحد نُقل بحروفه", "قولان نُقلا بحروفهما", "3 أقوال نُقلت بحروفها"]
