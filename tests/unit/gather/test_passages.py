"""Passages: their kinds and their anchors."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from site_builder.domain.source import PassageKind
from site_builder.gather.block import Block
from site_builder.gather.lines import Line
from site_builder.gather.passages import anchors_of, passages

LONG = "فقرة طويلة من كلمات كثيرة لا شك في أنها فقرة من فقرات المقال وليست عنوانًا فرعيًا فيه أبدًا"
PARAGRAPHS = st.lists(st.sampled_from(["أعلنت الشركة", "قال المدير", "وأضاف", "في المقابل", "خلال أيام"]), unique=True)


def kinds(*texts: str, title: int = -1) -> list[str]:
    """The kinds of plain-text blocks."""
    blocks = [Block((Line(number, text),), text) for number, text in enumerate(texts, start=1)]
    return [passage.kind.value for passage in passages(blocks, title)]


def test_anchor_ignores_habits_of_spelling() -> None:
    """Vowel marks, hamza carriers, quotation marks and spaces do not change an anchor."""
    anchors = anchors_of(["قال: «إنّ المُبشّرين سيتغلبون»", "قال  إن المبشرين “سيتغلبون”"])

    assert anchors[1] == anchors[0] + "-2"


def test_anchor_form() -> None:
    """An anchor is `p-` and the first six hexadecimal digits of the SHA-256 of the folded words."""
    assert anchors_of(["ميتا", "!!!"])[0] == "p-3925c5"


@given(PARAGRAPHS, st.data())
def test_a_new_paragraph_moves_no_anchor(texts: list[str], data: st.DataObject) -> None:
    """Adding a paragraph anywhere leaves the anchors of all others as they were."""
    at = data.draw(st.integers(0, len(texts)))
    longer = [*texts[:at], "فقرة جديدة", *texts[at:]]

    anchors = list(anchors_of(longer))
    del anchors[at]

    assert tuple(anchors) == anchors_of(texts)


def test_short_line_between_paragraphs_is_a_subhead() -> None:
    """A short line without a full stop between two paragraphs heads the second; a question may too."""
    assert kinds(LONG, "لماذا الآن؟", LONG) == ["paragraph", "subhead", "paragraph"]


def test_finished_short_line_is_a_paragraph() -> None:
    """A short statement, a line that announces a list, and the last line of all are paragraphs."""
    assert kinds(LONG, "انتهى الخبر.", LONG) == ["paragraph"] * 3
    assert kinds(LONG, "وجاء في البيان:", LONG) == ["paragraph"] * 3
    assert kinds(LONG, "عمّان") == ["paragraph"] * 2


def test_list_of_short_lines_has_no_subhead() -> None:
    """Short lines in a row are a list, not subheads."""
    assert kinds(LONG, "القاهرة", "بيروت", "الرباط", LONG) == ["paragraph"] * 5


def test_line_under_the_title_is_no_subhead() -> None:
    """A subhead stands between paragraphs, so the line under the title is not one."""
    assert kinds(LONG, "سطر تحت العنوان", LONG, title=0) == [
        PassageKind.TITLE,
        PassageKind.PARAGRAPH,
        PassageKind.PARAGRAPH,
    ]
