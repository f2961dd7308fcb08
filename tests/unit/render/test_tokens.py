from __future__ import annotations

from site_builder.render.tokens import Token, step, tag, tokens_of


def test_nothing_is_lost_between_html_and_tokens() -> None:
    """The tokens in a row are the HTML again, character references and all."""
    html = '<p title="a>b" id="x">a &amp;lt; b<br>&nbsp;<code>c</code></p>'

    assert "".join(token.raw for token in tokens_of(html)) == html


def test_a_mark_of_greater_in_an_attribute_ends_no_tag() -> None:
    """A quoted value may hold any sign."""
    assert [token.name for token in tokens_of('<p title="a>b">x</p>')] == ["p", "", "p"]


def test_attributes_are_read_as_a_browser_reads_them() -> None:
    """References are resolved, a name without a value is empty, a last slash belongs to the value."""
    token = Token('<a href="x/?a=1&amp;b=&quot;2&quot;" hidden title="">', "a")

    assert token.attributes() == {"href": 'x/?a=1&b="2"', "hidden": "", "title": ""}


def test_a_tag_gives_back_its_attributes() -> None:
    """What is written into a tag is read out of it."""
    attributes = {"href": 'a"b', "title": "<&>'"}

    assert Token(tag("a", attributes), "a").attributes() == attributes


def test_a_text_says_what_a_reader_sees() -> None:
    """References are resolved once, and a tag says nothing."""
    assert [token.words for token in tokens_of("<b>&amp;lt;</b>")] == ["", "&lt;", ""]


def test_blocks_and_phrases_are_told_apart() -> None:
    """A quotation may run across <em>, never across <p> or <td>."""
    tokens = tokens_of("<p><em>a</em><td>")

    assert [token.is_block for token in tokens] == [True, False, False, False, True]


def test_open_elements_are_followed() -> None:
    """Void elements and texts open nothing."""
    around: list[Token] = []

    for token in tokens_of("<p><b>a</b><br><img src='x'><em>"):
        step(token, around)

    assert [token.name for token in around] == ["p", "em"]
