"""The table of contents and the time to read."""

from __future__ import annotations

from site_builder.plan.contents import contents, reading_minutes

FOUR = "## الأول\n\nنص\n\n### فرع\n\n## الثاني\n\n## الثالث\n\n## الرابع\n"


def test_four_headings_make_a_table() -> None:
    """Second-level headings alone are listed, in order."""
    assert [str(link.text) for link in contents(FOUR)] == ["الأول", "الثاني", "الثالث", "الرابع"]


def test_three_headings_make_none() -> None:
    """A short text is its own overview."""
    assert contents(FOUR.replace("## الرابع", "")) == ()


def test_a_heading_in_a_code_block_is_not_a_heading() -> None:
    """What is shown as code is not structure."""
    assert contents(FOUR.replace("## الرابع", "```\n## الرابع\n```")) == ()


def test_a_heading_keeps_the_id_that_its_author_gave() -> None:
    """An attribute list names the anchor."""
    assert contents(FOUR.replace("## الأول", "## الأول {#first}"))[0].url == "#first"


def test_reading_time_is_rounded_up_and_counts_no_links() -> None:
    """181 words take two minutes; addresses are not read."""
    assert reading_minutes("كلمة " * 180) == 1
    assert reading_minutes("كلمة " * 181) == 2
    assert reading_minutes("[كلمة](fact:a) " * 180) == 1
    assert reading_minutes("") == 1
