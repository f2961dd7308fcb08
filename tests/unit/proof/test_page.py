from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.proof.page import Page, read_page

NAMES = st.sampled_from(["p", "b", "bdi", "div", "svg", "path", "br", "img", "code", "H2", "html"])
VALUES = st.text("ابaz &<>=/;'\n", max_size=6).map(lambda text: text.replace("&", "&amp;"))
ATTRIBUTES = st.one_of(
    st.builds('{}="{}"'.format, st.sampled_from(["id", "dir", "HREF", "alt", "@x"]), VALUES),
    st.builds("{} = '{}'".format, st.sampled_from(["id", "lang"]), VALUES.map(lambda text: text.replace("'", '"'))),
    st.sampled_from(["hidden", "id=a", "data-x=b/c", "href=?a&amp;b"]),
)
OPENINGS = st.builds(
    lambda name, attributes, end: f"<{' '.join([name, *attributes])}{end}",
    NAMES,
    st.lists(ATTRIBUTES, max_size=3),
    st.sampled_from([">", "\n>", " />"]),
)
WORDS = st.text("ابaz \n\u202b;", max_size=8)
WHOLE = [
    "<!-- <p> x -->",
    "<!doctype html>",
    "<script>a < b</script >",
    "<style\n>p>b{}</style>",
    "&nbsp;",
    "ب&amp;lt;",
]
PIECES = st.one_of(OPENINGS, st.builds("</{}>".format, NAMES), WORDS, st.sampled_from(WHOLE))


class Parser(HTMLParser):
    """What Python's own parser says of a page, tag by tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        self.said.append((tag, {name: value or "" for name, value in attrs}, line, column + 1))

    def handle_data(self, data: str) -> None:
        line, column = self.getpos()
        if data.strip() and self.cdata_elem is None:
            self.said.append((data, line, column + 1))


def by_python(html: str) -> list[object]:
    """Opening tags and texts, each with line and column."""
    parser = Parser()
    parser.feed(html)
    parser.close()
    return parser.said


def by_us(page: Page) -> list[object]:
    """The same, as we read it."""
    tags = [(at, (tag.name, tag.attributes, *page.position(at))) for tag, at in page.elements]
    texts = [(text.at, (text.words, *page.position(text.at))) for text in page.texts]
    return [told for _, told in sorted([*tags, *texts], key=lambda pair: pair[0])]


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_page_is_read_as_pythons_parser_reads_it(html: str) -> None:
    """Every tag with its attributes and every text, in its place, whatever stands unclosed around it."""
    assert by_us(read_page("index.html", html)) == by_python(html)


@pytest.mark.parametrize(
    ("html", "unclosed", "stray"),
    [
        ("<p><b>ن</p>", ["b"], []),
        ("<section><p>ن</section></p>", ["p"], ["p"]),
        ("<ul><li>ن", ["ul", "li"], []),
        ("<br><path/><img alt=''>", [], []),
        ("<p>ن</P >", [], []),
        ("<script src=a.js><p></script><p>", ["p"], []),
        ("ن</div>", [], ["div"]),
        ("<script>a", ["script"], []),
    ],
)
def test_tags_without_a_partner_are_told(html: str, unclosed: list[str], stray: list[str]) -> None:
    """What is left open, innermost first where another tag ended it; and what closes nothing."""
    page = read_page("index.html", html)

    assert ([element.tag.name for element in page.unclosed], [one.name for one in page.stray]) == (unclosed, stray)


def test_a_text_knows_what_stands_around_it() -> None:
    """The direction of an outer element holds in the inner ones, and ends with it; code is not in the site's face."""
    page = read_page("index.html", '<p dir="ltr">a<b>b</b></p>c<code>d</code>')

    assert [(text.words, text.isolated, text.in_face) for text in page.texts] == [
        ("a", True, True),
        ("b", True, True),
        ("c", False, True),
        ("d", True, False),
    ]
