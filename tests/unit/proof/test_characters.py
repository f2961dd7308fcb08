from __future__ import annotations

from pathlib import Path

from site_builder.domain.page import Output
from site_builder.domain.place import Place
from tests.unit.proof.pages import page, proof

ROOT = Path(__file__).parent.parent.parent.parent
FONT = (ROOT / "static/fonts/vazirmatn.woff2").read_bytes()
HEAD = '<title>ع</title><link rel="preload" href="f.woff2" as="font" type="font/woff2" crossorigin>'


def said(body: str, font: bytes = FONT) -> list[str]:
    """What proofreading says of a page in our font, with the places."""
    outputs = (page(body, head=HEAD), Output("f.woff2", font, Place("static/f.woff2")))
    return [f"{finding.at} {finding.message('en')} {finding.hint('en')}" for finding in proof(outputs, {}, "/")]


def test_a_character_that_the_font_lacks_stops_the_build() -> None:
    """The page, the character, its code point, its word, and the file that it came from."""
    found = said("<p>كتب</p>\n<p>قال <bdi>Łukasz</bdi> هذا</p>")

    assert len(found) == 1
    assert found[0].startswith("build/index.html:2:13 ")
    assert "character Ł (U+0141) in “Łukasz”" in found[0]
    assert "content/s/story.md" in found[0]


def test_a_character_is_named_once_a_page() -> None:
    """An editor who mends one knows where to look for the rest."""
    assert len(said("<p>ڿ ڿ</p><p>ڿ</p>")) == 1


def test_two_characters_of_one_word_are_two_findings() -> None:
    """All at once, never only the first."""
    assert ["U+06BF" in found for found in said("<p>ڿہ</p>")] == [True, False]


def test_what_the_system_draws_is_left_to_it() -> None:
    """Code stands in the system's font, emoji in its own, spaces and marks in none; a title is the browser's."""
    assert said("<pre>Ł ڿ</pre><p><code>Ł</code>\u2009👍 م\u2067ي\u2069\u200f\u00ad</p>") == []


def test_a_letter_in_two_parts_is_the_letter_that_they_make() -> None:
    """An e and its accent are drawn as é."""
    assert said("<p><bdi>Jose\u0301</bdi></p>") == []
    assert "U+0306" in said("<p><bdi>Jox\u0306</bdi></p>")[0]


def test_a_hyphen_that_does_not_break_needs_only_the_hyphen() -> None:
    """Browsers draw the one as the other."""
    naskh = (ROOT / "static/fonts/naskh.woff2").read_bytes()

    assert said("<p>أ\u2011ب</p>", font=naskh) == []


def test_a_page_without_a_font_that_we_can_read_is_left_alone() -> None:
    """The system's fonts draw it, or a newsroom's own of another kind."""
    assert said("<p>ڿ</p>", font=b"true") == []
    assert proof((page("<p>ڿ</p>"),), {}, "/") == ()
