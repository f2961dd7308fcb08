"""Whatever the file holds, what is kept and what is cut make up the whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from site_builder.gather.article import _parts
from site_builder.gather.body_limits import NO_LIMITS
from site_builder.gather.boilerplate_phrases import COMMENT_FORM, MENU, NETWORKS, RELATED, SECTIONS, TAGS
from site_builder.gather.cut_reasons import CUT_REASONS
from site_builder.gather.lines import lines_of
from site_builder.gather.markdown_article import markdown_blocks
from site_builder.gather.plain_article import plain_blocks
from site_builder.gather.selection import select

LINES = st.sampled_from(
    [
        *COMMENT_FORM,
        *MENU,
        *NETWORKS,
        *RELATED,
        *SECTIONS,
        *TAGS,
        "لن يتم نشر عنوان بريدك الإلكتروني.",
        "جميع الحقوق محفوظة © 2025",
        "عنوان خبر طويل بعض الشيء عن المختبر",
        "وقال المدير إن العروض غير مسبوقة في تاريخ القطاع كله.",
        "***",
        "\u00a0",
        "",
    ]
)
ENDINGS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\u2028"])
FILES = st.lists(st.tuples(LINES | st.text(max_size=30), ENDINGS)).map(
    lambda pairs: "".join(line + ending for line, ending in pairs)
)


def letters(text: str) -> str:
    """What a text shows, without the white space, which joining lines may change."""
    return "".join("".join(line.text.split()) for line in lines_of(text))


@given(FILES)
def test_kept_and_cut_are_the_whole_file(text: str) -> None:
    """Passages and cuts, put back in the order of their lines, are every non-blank line of the file; none is lost."""
    kept, cuts, _ = _parts(text, ".txt", "a.txt", None)

    parts = sorted([(part.line, part.text) for part in (*kept, *cuts)])
    assert letters(text) == "".join(letters(part) for _, part in parts)
    assert {cut.reason for cut in cuts} <= CUT_REASONS.keys()


@given(FILES)
def test_every_line_of_markdown_is_accounted_for(text: str) -> None:
    """Each non-blank line of a Markdown file stands in exactly one block."""
    numbers = [line.number for block in markdown_blocks(text) for line in block.lines]

    assert sorted(numbers) == [line.number for line in lines_of(text)]


def test_title_is_counted_among_the_kept() -> None:
    """The index of the title counts kept blocks alone."""
    blocks = plain_blocks("الرئيسية\nسياسة\nرياضة\nبودكاست\nعنوان الخبر الطويل هنا\nوقال المدير إن العروض غير مسبوقة.")

    selection = select(blocks, NO_LIMITS)

    assert selection.reasons == ("navigation",) * 4 + ("", "")
    assert selection.title == 0
