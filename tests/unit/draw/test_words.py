from __future__ import annotations

from site_builder.arabic.policy import Policy
from site_builder.domain.text import Html, Prose, Verbatim
from site_builder.draw.words import parts_of, runs_of

LATIN = Policy("latn", "standard")
ARABIC = Policy("arab", "standard")


def test_latin_words_are_runs_of_their_own() -> None:
    """The clitic stays outside, the name has its language and its direction."""
    assert runs_of(Prose("لـOpenAI."), LATIN) == (("لـ", "", "", ""), ("OpenAI", "ltr", "en", ""), (".", "", "", ""))


def test_prose_is_set_in_the_digits_of_the_newsroom_and_a_quotation_is_not() -> None:
    """The digits policy holds on a card as on a page."""
    assert runs_of(Prose("عام 2009"), ARABIC) == (("عام ٢٠٠٩", "", "", ""),)
    assert runs_of(Verbatim("عام 2009"), ARABIC) == (("عام 2009", "", "", ""),)


def test_a_range_begins_on_the_right() -> None:
    """A run keeps the direction that the page gives it."""
    assert ("٢٠٢٣–٢٠٢٥", "rtl", "", "") in runs_of(Prose("بين 2023-2025 فقط"), ARABIC)


def test_a_sentence_in_one_character_is_written_out() -> None:
    """No face of ours holds the ligature, and the words are the same."""
    assert runs_of(Prose("محمد ﷺ"), LATIN) == (("محمد صلى الله عليه وسلم", "", "", ""),)


def test_characters_that_html_escapes_are_themselves() -> None:
    """An ampersand is no entity on paper."""
    assert runs_of(Prose("أ & ب < ج"), LATIN) == (("أ & ب < ج", "", "", ""),)


def test_a_narrative_is_cut_into_its_blocks() -> None:
    """Headings stand one level below the edition's own; the items of a list stay together."""
    html = Html(
        "<h2>أول</h2>\n<p>نص <strong>مهم</strong><sup>3</sup></p><ul><li>أ</li><li>ب</li></ul><ol><li>ج</li></ol>"
    )

    parts = parts_of(html)

    assert [(part.kind, len(part.lines)) for part in parts] == [("h3", 1), ("p", 1), ("ul", 2), ("ol", 1)]
    assert parts[1].lines[0] == [("نص ", "", "", ""), ("مهم", "", "", "b"), ("3", "", "", "sup")]


def test_the_cells_of_a_row_are_told_apart() -> None:
    """A table is read row by row."""
    parts = parts_of(Html("<table><tr><th>جهة</th><th>عدد</th></tr><tr><td>أ</td><td>3</td></tr></table>"))

    assert ["".join(run[0] for run in part.lines[0]) for part in parts] == ["جهة · عدد", "أ · 3"]


def test_the_way_back_from_a_footnote_is_not_printed() -> None:
    """Paper has no links to go back by."""
    parts = parts_of(Html('<ol><li><p>حاشية <a class="footnote-backref" href="#x">عودة</a></p></li></ol>'))

    assert "عودة" not in str(parts)
    assert "حاشية" in str(parts)
