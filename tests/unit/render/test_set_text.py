from __future__ import annotations

from site_builder.arabic.policy import Policy
from site_builder.render.set_text import set_text
from site_builder.render.tokens import tokens_of
from tests.unit.render.pages import POLICY


def put(html: str, policy: Policy = POLICY) -> str:
    """Sanitised HTML with its texts set."""
    return "".join(token.raw for token in set_text(tokens_of(html), policy))


def test_latin_is_isolated_in_prose() -> None:
    """A Latin run among Arabic letters is an island."""
    assert put("<p>قالت OpenAI شيئًا</p>") == '<p>قالت <bdi lang="en">OpenAI</bdi> شيئًا</p>'


def test_code_keys_and_what_is_isolated_already_keep_every_character() -> None:
    """Quotation marks, digits and Latin in them are somebody's exact input."""
    kept = '<p><code>"OpenAI" 12.5%</code><kbd>Ctrl</kbd><samp>"x"</samp><bdi lang="en">Meta</bdi></p>'

    assert put(kept, Policy("arab", "standard")) == kept


def test_what_stands_inside_an_untouched_element_is_untouched() -> None:
    """A tag inside of code does not wake the setting up."""
    kept = '<pre><code>a <b>"OpenAI"</b> 5%</code></pre>'

    assert put(kept) == kept


def test_a_quotation_runs_across_phrases() -> None:
    """It opens before <em> and closes after it."""
    assert put('<p>قال: "كلام <em>مهم</em> جدًا"</p>') == "<p>قال: «كلام <em>مهم</em> جدًا»</p>"


def test_no_quotation_runs_across_blocks() -> None:
    """A mark left open in one paragraph finds no partner in the next."""
    assert put('<p>قال: "كلام</p><p>انتهى" هنا</p>') == '<p>قال: "كلام</p><p>انتهى" هنا</p>'


def test_code_among_quotation_marks_counts_as_a_word() -> None:
    """A mark before it opens, though nothing of it is set."""
    html = '<p>قال: "سمعت "<code>x</code> نعم" منه"</p>'

    assert put(html) == "<p>قال: «سمعت “<code>x</code> نعم” منه»</p>"


def test_an_image_among_quotation_marks_counts_as_a_word() -> None:
    """The same with an image."""
    html = '<p>قال: "سمعت "<img src="x"> نعم" منه"</p>'

    assert put(html) == '<p>قال: «سمعت “<img src="x"> نعم” منه»</p>'


def test_a_new_line_parts_words() -> None:
    """What stands before <br> does not touch what stands after it."""
    assert put('<p>قال: "نعم<br>"لا" هنا"</p>') == "<p>قال: «نعم<br>“لا” هنا»</p>"


def test_the_number_of_a_note_is_no_part_of_the_sentence() -> None:
    """A mark before it closes, though a digit follows."""
    noted = put('<p>قال: "نعم!"<sup>1</sup> ثم ذهب</p>', Policy("arab", "standard"))

    assert noted == "<p>قال: «نعم!»<sup>١</sup> ثم ذهب</p>"


def test_words_in_another_language_are_left_alone() -> None:
    """They keep their own marks; Arabic ones in a lang of their own are set."""
    assert put('<p>قال <span lang="fr">"Non"</span></p>') == '<p>قال <span lang="fr">"Non"</span></p>'
    assert put('<p lang="ar-LB">قال "لا"</p>') == '<p lang="ar-LB">قال «لا»</p>'


def test_what_is_escaped_stays_escaped_once() -> None:
    """A reader who is told to write &lt; reads exactly that, and no tag is born."""
    page = put("<p>&amp;lt;b&amp;gt; &lt;</p>")

    assert "".join(token.words for token in tokens_of(page)) == "&lt;b&gt; <"


def test_setting_twice_is_setting_once() -> None:
    """What is set already stays as it is."""
    once = put('<p>قال "نعم" في OpenAI &amp; دفع 12.5% من <em>100 مليون دولار</em>.</p>')

    assert put(once) == once
