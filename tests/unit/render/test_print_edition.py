from __future__ import annotations

from site_builder.arabic.policy import Policy
from site_builder.domain.edition import EditionBlock, EditionChart, EditionNote, EditionPlan
from site_builder.domain.place import Place
from site_builder.domain.site import Brand
from site_builder.domain.text import Markdown, Prose
from site_builder.plan.palette import palette_of
from site_builder.render.print_edition import edition_blocks

LATIN = Policy("latn", "standard")


def blocks(narrative: str, brief: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """The edition of a narrative that may cite `said` and place the chart `figures`."""
    plan = EditionPlan(
        path="story/story.pdf",
        language="ar",
        brand=Prose("إسناد"),
        headline=Prose("عنوان"),
        authors=("هيئة التحرير",),
        changed="2026-11-22",
        url="https://isnad.example/story/",
        opening=(EditionBlock("dek", Prose("مدخل")),),
        brief=tuple(Markdown(line) for line in brief),
        narrative=Markdown(narrative),
        citations=(EditionNote("said", Prose("1")),),
        charts=(EditionChart(("figures",), (Prose("حزمة: 300 مليون"),)),),
        closing=(EditionBlock("h2", Prose("المصادر")),),
        palette=palette_of(Brand()),
        origin=Place("content/story/story.md"),
    )
    return [(block.kind, str(block.text)) for block in edition_blocks(plan, LATIN)]


def test_an_edition_is_in_reading_order() -> None:
    """The opening, the short version, the story, the rest."""
    kinds = blocks("نص.", ("سطر.",))

    assert kinds == [
        ("dek", "مدخل"),
        ("h2", "باختصار"),
        ("li", "سطر."),
        ("h2", "القصة"),
        ("html", "<p>نص.</p>"),
        ("h2", "المصادر"),
    ]


def test_a_citation_is_a_number() -> None:
    """The words of the link, then the number of the note; a link to what has no note is its words alone."""
    assert ("html", "<p>قال<sup>1</sup></p>") in blocks("[قال](fact:said)")
    assert ("html", "<p>خلاف</p>") in blocks("[خلاف](fact:row)")


def test_a_story_without_a_short_version_has_no_heading_for_it() -> None:
    """A heading needs something under it."""
    assert ("h2", "باختصار") not in blocks("نص.")


def test_a_chart_is_told_in_lines() -> None:
    """Its title, then each figure in words; the text goes on after it."""
    told = blocks("أول.\n\n![الأرقام](chart:figures)\n\nثانٍ.")

    assert told[2:6] == [("html", "<p>أول.</p>"), ("h3", "الأرقام"), ("li", "حزمة: 300 مليون"), ("html", "<p>ثانٍ.</p>")]
