"""The title among what stands above the first paragraph."""

from __future__ import annotations

from site_builder.gather.block import Block, Form
from site_builder.gather.lines import Line
from site_builder.gather.masthead import Masthead, read_masthead

PROSE = "أعلنت الشركة أنها وظفت أحد عشر باحثًا خلال شهر واحد."


def masthead(*texts: str, forms: tuple[Form, ...] = ()) -> Masthead:
    """The masthead of lines none of which a rule has named."""
    padded = (*forms, *(Form.OPEN for _ in texts[len(forms) :]))
    lines = enumerate(zip(texts, padded, strict=True), start=1)
    blocks = [Block((Line(number, text),), text, form) for number, (text, form) in lines]
    return read_masthead(blocks, [""] * len(blocks))


def test_section_that_no_list_knows() -> None:
    """One word alone above a title of several words is the section's label."""
    assert masthead("بانوراما", "الباحثون يغادرون المختبر الأشهر", PROSE) == Masthead(1, ((0, "section"),))


def test_short_title() -> None:
    """A title of one or two words, even one that sections bear, is a title where nothing else can be."""
    assert masthead("الذكاء الاصطناعي", PROSE) == Masthead(0, ())
    assert masthead("رياضة", "ثقافة", "عودة الروح", PROSE) == Masthead(2, ((0, "navigation"), (1, "navigation")))


def test_marked_title_needs_no_candidate_above() -> None:
    """Where the markup names the title, every label above it goes."""
    assert masthead("رياضة", "عودة", PROSE, forms=(Form.TEXT, Form.TITLE)) == Masthead(1, ((0, "section"),))


def test_title_with_the_name_of_the_site() -> None:
    """Of a title and the same title with the site's name behind it, the bare one is the title."""
    bare, named = "الباحثون يغادرون المختبر الأشهر", "الباحثون يغادرون المختبر الأشهر - صحيفة الميناء"

    assert masthead(named, bare, PROSE) == Masthead(1, ((0, "repeated-title"),))
    assert masthead(bare, named, PROSE) == Masthead(0, ((1, "repeated-title"),))


def test_no_title() -> None:
    """A file that begins with a paragraph has no title."""
    assert masthead(PROSE, PROSE) == Masthead(-1, ())
