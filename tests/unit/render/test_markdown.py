from __future__ import annotations

import pytest

from site_builder.arabic.policy import Policy
from site_builder.plan.contents import contents
from tests.unit.render.pages import html


def test_a_table_is_set_cell_by_cell() -> None:
    """Each cell is a block of its own."""
    table = html('| الشركة | العرض |\n|---|---|\n| Meta | "كبير" |')

    assert '<td><bdi lang="en">Meta</bdi></td>\n<td>«كبير»</td>' in table
    assert "<th>الشركة</th>" in table


def test_notes_speak_arabic() -> None:
    """The number leads to the note and the note leads back, in the reader's language."""
    noted = html("قال كلامًا.[^أ]\n\n[^أ]: من Meta.")

    assert '<sup id="fnref:أ"><a class="footnote-ref" href="#fn:أ">1</a></sup>' in noted
    assert 'من <bdi lang="en">Meta</bdi>.' in noted
    assert 'href="#fnref:أ" title="عودة إلى موضع الحاشية 1">عودة</a>' in noted


def test_notes_of_one_text_are_not_in_the_next() -> None:
    """The same text gives the same HTML, whatever was read before it."""
    text = "قال.[^1]\n\n[^1]: حاشية."
    first = html(text)

    assert html("نص آخر") == "<p>نص آخر</p>"
    assert html(text) == first


def test_attribute_lists_name_and_class() -> None:
    """An editor gives an element an id and a class, and no style."""
    assert html('## عنوان {#own .wide style="color:red"}') == '<h2 class="wide" id="own">عنوان</h2>'


@pytest.mark.parametrize(
    ("markdown", "ids"),
    [
        ("## الأرقام\n\n### الأرقام", ["الأرقام", "الأرقام-2"]),
        ("## ما قاله *سام* عن `x`", ["ما-قاله-سام-عن-x"]),
        ("## عرض {#own}\n\n## عرض", ["own", "عرض"]),
        ("## عرض {#عرض}\n\n## عرض", ["عرض", "عرض-2"]),
        ("## OpenAI", ["قسم-openai"]),
        ("## ؟", ["قسم"]),
        ("# أول", ["أول"]),
        ("## ألف & باء < جيم", ["ألف-باء-جيم"]),
    ],
)
def test_a_heading_is_named_after_its_words(markdown: str, ids: list[str]) -> None:
    """Its id is Arabic, its own, never taken twice, and never that of a fact."""
    found = [part.split('"')[0] for part in html(markdown).split('id="')[1:]]

    assert found == ids


def test_the_contents_lead_to_the_headings() -> None:
    """What the plan calls a heading is what the page calls it."""
    text = "# س\n\n## عرض {#own}\n\n## عرض\n\n## OpenAI\n\n## س\n\n```\n## ليس عنوانًا\n```\n\n## «قول» [ميتا](fact:x)"

    page = html(text)

    assert [link.url for link in contents(text) if f'id="{link.url[1:]}"' not in page] == []
    assert len(contents(text)) == 5


def test_a_first_level_heading_stands_below_that_of_the_page() -> None:
    """The page has one h1, the headline; the words do not lose their element."""
    assert html("# أول") == '<h2 id="أول">أول</h2>'


def test_code_keeps_every_character() -> None:
    """In a line, indented, and fenced."""
    text = 'اكتب `"OpenAI" <b>` ثم\n\n    "Meta" 5%\n\n```python\n# "x" < 5%\n```'

    page = html(text, Policy("arab", "standard"))

    assert '<code>"OpenAI" &lt;b&gt;</code>' in page
    assert '<pre><code>"Meta" 5%\n</code></pre>' in page
    assert '<pre><code class="language-python"># "x" &lt; 5%\n</code></pre>' in page


def test_an_address_is_shown_as_it_is() -> None:
    """No digit, dash or ampersand of a URL is touched, not even by Arabic digits."""
    page = html("انظر https://example.org/a-1?b=2&copy=c هنا", Policy("arab", "standard"))

    assert page == '<p>انظر <bdi dir="ltr">https://example.org/a-1?b=2&amp;copy=c</bdi> هنا</p>'


@pytest.mark.parametrize("address", ["https://example.org/", "HTTP://example.org/", "//example.org/"])
def test_a_link_out_of_the_site_hands_nothing_over(address: str) -> None:
    """Whatever way the address is written."""
    assert html(f"[هناك]({address})") == f'<p><a href="{address}" rel="noopener">هناك</a></p>'


def test_a_link_within_the_site_is_left_alone() -> None:
    """A relative address needs no mark."""
    assert html("[عنا](../about/)") == '<p><a href="../about/">عنا</a></p>'


def test_an_attribute_that_is_spoken_begins_from_the_right() -> None:
    """An alternative text has no markup to set its direction, so a mark before a Latin word does."""
    assert html('![OpenAI في صورة](a.png "ميتا")') == (
        '<p><img alt="\u200fOpenAI في صورة" src="a.png" title="ميتا"></p>'
    )


def test_the_title_of_a_chart_is_kept_for_the_chart() -> None:
    """It becomes the words of a caption, which are set as prose."""
    assert html("![OpenAI وعروضها](chart:figures)") == '<p><img alt="OpenAI وعروضها" src="chart:figures"></p>'


def test_another_language_sets_its_own_direction() -> None:
    """The browser is told to look at the words, unless the editor said it."""
    assert '<span lang="fr" dir="auto">' in html('قال <span lang="fr">non</span>')
    assert '<span lang="fa" dir="rtl">' in html('قال <span lang="fa" dir="rtl">نه</span>')


def test_raw_html_is_cleaned() -> None:
    """Nothing runs that an editor pasted, and direction stays."""
    text = '<p dir="ltr" onclick="x()">a</p>\n\nقال <script>alert(1)</script>نعم [x](javascript:alert)'

    page = html(text)

    assert '<p dir="ltr"><bdi lang="en">a</bdi></p>' in page
    assert [word for word in ("script", "onclick", "alert") if word in page] == []


def test_definition_lists_are_lists() -> None:
    """A glossary in a narrative is marked up as one."""
    assert html("حوسبة\n:   قدرة") == "<dl>\n<dt>حوسبة</dt>\n<dd>قدرة</dd>\n</dl>"
