"""Saved pages: the article as trafilatura sees it, and all else listed as cut."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from site_builder.gather.article import read_article
from site_builder.gather.block import Form
from site_builder.gather.html_article import html_blocks

PAGE = Path(__file__).parent / "layouts" / "page.html"
PARAGRAPH = (
    "أقر مجلس المدينة مساء أمس موازنة العام المقبل بأغلبية كبيرة، وتبلغ قيمتها 240 مليون شيكل بزيادة عن العام الحالي."
)


def test_saved_page() -> None:
    """Title, subheads, quotes and lists are kept with their lines; every other visible block is cut with a reason."""
    article, findings = read_article(PAGE, "seeds/page.html", None)

    assert findings == ()
    assert article is not None
    assert [(passage.kind.value, passage.line) for passage in article.passages] == [
        ("title", 11),
        ("paragraph", 13),
        ("subhead", 15),
        ("paragraph", 16),
        ("paragraph", 19),
        ("paragraph", 20),
        ("paragraph", 20),
        ("paragraph", 21),
    ]
    assert "بأغلبية 19 صوتًا مقابل 6 أصوات" in article.passages[1].text
    assert "إلى الطرق" in article.passages[3].text
    assert [(cut.line, cut.reason) for cut in article.cuts] == [
        (9, "outside-article"),
        (9, "outside-article"),
        (9, "outside-article"),
        (14, "advertisement"),
        (18, "related"),
        (18, "outside-article"),
        (23, "comment-form"),
        (23, "comment-form"),
        (25, "footer"),
    ]


def test_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a page opens no socket."""
    monkeypatch.setattr(socket, "socket", None)

    blocks = html_blocks(PAGE.read_text(encoding="utf-8"))

    assert len(blocks) == 17


def test_no_noise() -> None:
    """The library's own log stays off the screen, even where it finds no article."""
    script = "from site_builder.gather.html_article import html_blocks; html_blocks('<html><body>x</body></html>')"

    run = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, check=True)

    assert (run.stdout, run.stderr) == (b"", b"")


def test_page_without_heading() -> None:
    """Where no heading of the first level stands on the page, its own title is the title."""
    blocks = html_blocks(f"<html><head><title>موازنة العام</title></head><body><p>{PARAGRAPH}</p></body></html>")

    assert [(block.text, block.form) for block in blocks] == [
        ("موازنة العام", Form.TITLE),
        (PARAGRAPH, Form.TEXT),
    ]


def test_page_that_is_too_short_for_the_library() -> None:
    """Where the library finds no article, every visible block is left to the rules."""
    blocks = html_blocks("<html><body><h1>عنوان</h1><p>نص قصير</p><script>x</script></body></html>")

    assert [(block.text, block.reason) for block in blocks] == [("عنوان", ""), ("نص قصير", "")]


def test_page_of_another_declared_encoding() -> None:
    """A page that was decoded already is not decoded again by what it declares of itself."""
    head = '<?xml version="1.0" encoding="windows-1256"?><html><head><meta charset="windows-1256"></head>'
    text = f"{head}<body><p>{PARAGRAPH}</p></body></html>"

    assert [block.text for block in html_blocks(text)] == [PARAGRAPH]


def test_line_breaks_divide_a_paragraph() -> None:
    """Paragraphs that a page divides by line breaks alone stay paragraphs of the article."""
    first = PARAGRAPH.removesuffix(".")
    second = "وقال الرئيس إن العام المقبل أفضل"
    blocks = html_blocks(f"<html><body><article><p>{first}<br>{second}</p></article></body></html>")

    assert [(block.text, block.reason) for block in blocks] == [(first, ""), (second, "")]


def test_the_line_is_where_the_words_begin() -> None:
    """A block's line is that of its first word, not of its tag."""
    blocks = html_blocks(f"<html>\n<body>\n<p>\n\n{PARAGRAPH}</p>\n</body></html>")

    assert [block.number for block in blocks] == [5]


def test_the_heading_that_the_page_names_is_the_title() -> None:
    """Of several headings of the first level, the one that the page's own title begins with is the title."""
    head = "<html><head><title>موازنة العام - موقع الضفة</title></head>"
    blocks = html_blocks(f"{head}<body><h1>موقع الضفة</h1><h1>موازنة العام</h1><p>{PARAGRAPH}</p></body></html>")

    assert [block.text for block in blocks if block.form is Form.TITLE] == ["موازنة العام"]
