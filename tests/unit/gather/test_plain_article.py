"""Plain text: a line a block, unless the lines were broken at a width."""

from __future__ import annotations

from textwrap import fill

from hypothesis import given
from hypothesis import strategies as st

from site_builder.gather.lines import lines_of
from site_builder.gather.plain_article import plain_blocks

FIRST = "أعلنت الهيئة أنها ستفتح باب التقديم للمنح الدراسية في كليات العلوم والهندسة مطلع الشهر المقبل، " * 4
SECOND = "وقالت في بيان إن عدد المنح سيرتفع إلى 200 منحة موزعة على جامعات المحافظات الشمالية والجنوبية، " * 4


def test_wrapped_paragraphs_are_joined() -> None:
    """Lines broken at a width become the paragraphs that they were."""
    text = "\n\n".join(fill(paragraph, 60) for paragraph in (FIRST, SECOND))

    blocks = plain_blocks(text)

    assert [block.text for block in blocks] == [FIRST.strip(), SECOND.strip()]
    assert [block.number for block in blocks] == [1, len(fill(FIRST, 60).split("\n")) + 2]


def test_line_a_paragraph_is_not_joined() -> None:
    """Paragraphs on lines that follow each other stay apart, long or short."""
    short = "\n".join(f"قال المسؤول رقم {number} إن الخطة ستبدأ في موعدها المحدد." for number in range(8))

    assert len(plain_blocks(f"{FIRST}\n{SECOND}\n{FIRST}")) == 3
    assert len(plain_blocks(short)) == 8


def test_menu_above_wrapped_text_is_not_joined() -> None:
    """Short lines of a menu stay lines of their own in a wrapped file."""
    text = "الرئيسية\nأخبار\nرياضة\n\n" + fill(FIRST, 60)

    assert [block.text for block in plain_blocks(text)][:3] == ["الرئيسية", "أخبار", "رياضة"]


@given(st.text(alphabet=st.sampled_from("ابتث .،\n\r\u2028\u00a0\ufeff\u0640x1"), max_size=400))
def test_no_line_is_lost_or_doubled(text: str) -> None:
    """The lines of the blocks are the lines of the file."""
    assert tuple(line for block in plain_blocks(text) for line in block.lines) == lines_of(text)
