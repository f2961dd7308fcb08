"""Citations, their numbers, and the passages that they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.sheet import FactSheet
from site_builder.domain.source import Rights
from site_builder.plan.address import Here
from site_builder.plan.citations import citations, jumps

if TYPE_CHECKING:
    from .conftest import Newsroom

HERE = Here("story/")


def test_numbers_follow_first_appearance_in_brief_and_narrative(newsroom: Newsroom) -> None:
    """The short version is read first, and a fact keeps its number."""
    sheet = FactSheet(
        "f",
        (newsroom.source("one", "كلام أول. كلام ثان."),),
        quotes=(newsroom.quote("a", "كلام أول"), newsroom.quote("b", "كلام ثان")),
    )
    index = newsroom.index(sheet, "[x](fact:a) [y](fact:b) [z](fact:a)", brief=("[y](fact:b)",))

    cited = citations(index, HERE)

    assert [(one.id, one.number, one.opens_in) for one in cited] == [("b", 1, "narrative"), ("a", 2, "narrative")]


def test_a_fact_that_only_the_brief_cites_opens_there(newsroom: Newsroom) -> None:
    """Each passage stands once on the page, under a line that cites it."""
    sheet = FactSheet("f", (newsroom.source("one", "كلام أول."),), quotes=(newsroom.quote("a", "كلام أول"),))

    (cited,) = citations(newsroom.index(sheet, "نص.", brief=("[x](fact:a)",)), HERE)

    assert cited.opens_in == "brief"


def test_a_passage_names_its_citation_its_source_and_its_mark(newsroom: Newsroom) -> None:
    """«الشاهد 1، من المصدر الثاني», and a link to the very words."""
    sources = (newsroom.source("one", "غيره."), newsroom.source("two", "قال: كلام أول."))
    sheet = FactSheet("f", sources, quotes=(newsroom.quote("a", "كلام أول", "two"),))

    (cited,) = citations(newsroom.index(sheet, "[x](fact:a)"), HERE)
    (passage,) = cited.passages

    assert (passage.origin, passage.excerpt) == ("الشاهد 1، من المصدر الثاني", "كلام أول")
    assert (passage.url, passage.verdict) == ("sources/two/#a", "exact")


def test_a_source_without_rights_is_linked_and_not_quoted(newsroom: Newsroom) -> None:
    """Where nothing may be republished, the page says so in place of the words."""
    sheet = FactSheet(
        "f", (newsroom.source("one", "كلام أول.", rights=Rights.NONE),), quotes=(newsroom.quote("a", "كلام أول"),)
    )

    (cited,) = citations(newsroom.index(sheet, "[x](fact:a)"), HERE)
    (passage,) = cited.passages

    assert (passage.excerpt, passage.withheld) == ("", "لا تسمح حقوق المصدر بإعادة نشر نصه.")
    assert passage.url == "sources/one/#a"


def test_a_dispute_is_a_jump_and_marks_its_facts(newsroom: Newsroom) -> None:
    """A link to a dispute takes no number; every fact that the dispute names is disputed."""
    sheet = FactSheet(
        "f",
        (newsroom.source("one", "كلام أول."),),
        quotes=(newsroom.quote("a", "كلام أول"),),
        disputes=(newsroom.dispute("row", ("sam", "نعم", ("a",)), ("one", "لا", ())),),
    )
    index = newsroom.index(sheet, "[x](fact:row) [y](fact:a)")

    (cited,) = citations(index, HERE)

    assert [(jump.id, jump.url) for jump in jumps(index, HERE)] == [("row", "#row")]
    assert (cited.number, cited.disputed, [link.url for link in cited.disputes]) == (1, True, ["#row"])


def test_the_newsrooms_own_word_is_shown_as_such(newsroom: Newsroom) -> None:
    """A fact that rests on the editor opens with the editor's note and no passage."""
    index = newsroom.index(FactSheet("f", figures=(newsroom.figure("a", 5),)), "[x](fact:a)")

    (cited,) = citations(index, HERE)

    assert (cited.passages, cited.editor_note) == ((), "كلمة التحرير")
