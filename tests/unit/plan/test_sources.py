"""Source pages: marks, anchors, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.sheet import FactSheet
from site_builder.domain.source import Rights
from site_builder.plan.index import StoryIndex
from site_builder.plan.sources import source_view
from site_builder.plan.views.source import SourceView

if TYPE_CHECKING:
    from .conftest import Newsroom

WORDS = "قال سام: كلام أول. ثم سكت."


def view(index: StoryIndex) -> SourceView:
    """The page of the first source."""
    return source_view(index, index.sheet.sources[0])


def texts(page: SourceView) -> list[list[str]]:
    """The words of each block, segment by segment."""
    return [[str(segment.text) for segment in block.segments] for block in page.blocks]


def sheet(newsroom: Newsroom, rights: Rights) -> FactSheet:
    """One quote in the first of two paragraphs."""
    return FactSheet(
        "f",
        (newsroom.source("one", WORDS, "فقرة لا شاهد فيها.", rights=rights),),
        quotes=(newsroom.quote("a", "كلام أول"),),
    )


def test_full_rights_show_every_passage(newsroom: Newsroom) -> None:
    """The article stands whole, with the cited words marked."""
    page = view(newsroom.index(sheet(newsroom, Rights.FULL)))

    assert texts(page) == [["قال سام: ", "كلام أول", ". ثم سكت."], ["فقرة لا شاهد فيها."]]
    assert page.uses == ()


def test_excerpts_show_cited_words_alone(newsroom: Newsroom) -> None:
    """No uncited word of such a source reaches the page."""
    page = view(newsroom.index(sheet(newsroom, Rights.EXCERPTS)))

    assert texts(page) == [["…", "كلام أول", "…"]]


def test_no_rights_show_no_text_and_keep_the_anchors(newsroom: Newsroom) -> None:
    """Links to the source still arrive, at a list of the facts that rest on it."""
    page = view(newsroom.index(sheet(newsroom, Rights.NONE)))

    assert page.blocks == ()
    assert [(use.anchor, use.url) for use in page.uses] == [("a", "../../quotes/a/")]


def test_a_quote_is_anchored_at_its_own_words(newsroom: Newsroom) -> None:
    """The context around a quote comes first in the text and second in the sheet: the id belongs to the quote."""
    quote = newsroom.quote("a", "كلام أول", grounds=newsroom.grounds(("one", "كلام أول"), ("one", "قال سام")))
    index = newsroom.index(FactSheet("f", (newsroom.source("one", WORDS),), quotes=(quote,)))

    opened = [mark.anchor for block in view(index).blocks for segment in block.segments for mark in segment.opens]

    assert opened == ["a--2", "a"]


def test_a_mark_leads_back_to_the_citation_and_carries_its_number(newsroom: Newsroom) -> None:
    """A cited fact is numbered on the thread; an uncited quote has a quotation mark."""
    cited = newsroom.index(sheet(newsroom, Rights.FULL), "[x](fact:a)")
    uncited = newsroom.index(sheet(newsroom, Rights.FULL))

    marks = [view(index).blocks[0].segments[1].opens[0] for index in (cited, uncited)]

    assert [(mark.sign, mark.url) for mark in marks] == [("1", "../../#a"), ("«", "../../quotes/a/")]


def test_a_fact_in_the_title_is_marked_in_the_heading(newsroom: Newsroom) -> None:
    """The title is shown once, as the heading, with its marks."""
    source = newsroom.source("one", "فقرة.", title="سام ينتقد")
    index = newsroom.index(FactSheet("f", (source,), quotes=(newsroom.quote("a", "ينتقد"),)))

    page = view(index)

    assert [(str(one.text), [m.anchor for m in one.opens]) for one in page.title] == [("سام ", []), ("ينتقد", ["a"])]
    assert texts(page) == [["فقرة."]]


def test_a_missing_publisher_is_said_to_be_missing(newsroom: Newsroom) -> None:
    """Nothing is guessed about a source."""
    page = view(newsroom.index(sheet(newsroom, Rights.FULL)))

    assert page.meta == ("الناشر غير مذكور في النص المحفوظ", "المقاطع المستشهد بها: مقطع واحد")
