"""Markdown files: what they show, without their markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.gather.article import read_article
from site_builder.gather.block import Form
from site_builder.gather.markdown_article import markdown_blocks

NOTES = Path(__file__).parent / "layouts" / "notes.md"


def test_markdown_article() -> None:
    """Headings of both styles, quotes, lists and tables become passages; menus, markup and the tail are cut."""
    article, findings = read_article(NOTES, "seeds/notes.md", None)

    assert findings == ()
    assert article is not None
    assert [(passage.kind.value, passage.line, passage.text) for passage in article.passages] == [
        ("title", 10, "المتحف الوطني يفتح أبوابه مجانًا"),
        (
            "paragraph",
            12,
            "أعلن المتحف الوطني أن الدخول سيكون مجانيًا طوال أيار، وأنه يتوقع أكثر من 30 ألف زائر.",
        ),
        ("subhead", 17, "معرض للمخطوطات"),
        ("paragraph", 20, "قالت المديرة: «هذه [المخطوطات] لم تُعرض من قبل»."),
        ("paragraph", 22, "مخطوطة من القرن العاشر"),
        ("paragraph", 23, "مخطوطة من القرن الثاني عشر"),
        ("paragraph", 29, "القاعة | الزوار"),
        ("paragraph", 31, "الأولى | 1200"),
        ("paragraph", 33, "وينتهي المعرض في آخر أيام الشهر."),
    ]
    assert {cut.line: cut.reason for cut in article.cuts} == {
        **dict.fromkeys((1, 4, 30, 35), "ornament"),
        **dict.fromkeys((2, 3, 15, 41), "markup"),
        6: "navigation",
        **dict.fromkeys((7, 8), "links"),
        **dict.fromkeys((25, 27), "related"),
        37: "comment-form",
        39: "required-fields",
    }


def test_title_in_front_matter() -> None:
    """Where the text has no heading of the first level, the front matter's title is the title."""
    blocks = markdown_blocks("---\ntitle: عنوان الخبر\ndate: 2025-01-01\n---\n\nنص.\n")

    assert [(block.number, block.text, block.form) for block in blocks if not block.reason] == [
        (2, "عنوان الخبر", Form.TITLE),
        (6, "نص.", Form.TEXT),
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**قال** _المدير_: `كود`", "قال المدير: كود"),
        ("وفق [تقرير](https://example.com/a_b) نُشر", "وفق تقرير نُشر"),
        ("قبول عرض [ميتا]", "قبول عرض [ميتا]"),
        ("سطر  \nثانٍ<br>وثالث", "سطر ثانٍ وثالث"),
        ("قال **«نعم»**ثم مضى", "قال «نعم»ثم مضى"),
        (r"ثمن \*تقريبي\*", "ثمن *تقريبي*"),
        ("    فقرة مزاحة", "فقرة مزاحة"),
        ("صورة ![وصف](a.png) هنا", "صورة  هنا"),
    ],
)
def test_markup_leaves_the_words(written: str, read: str) -> None:
    """Emphasis, links, code marks and escapes go; the words and the brackets of an editor stay."""
    assert [block.text for block in markdown_blocks(written)] == [read]
