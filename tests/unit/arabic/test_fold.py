import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.fold import fold_orthographic, fold_presentation, fold_reading, fold_search

LETTERS = "ابتةىيئؤأإآميتا لا ﻻﷲ«»“”„'’ـًّ\u0654\u200f\u200b\ufeff\u00a0\n٣۴4٫٬٪%Aaß.,،-–"
texts = st.text(alphabet=st.one_of(st.sampled_from(LETTERS), st.characters(codec="utf-8")), max_size=40)


@pytest.mark.parametrize("fold", [fold_presentation, fold_orthographic, fold_reading])
@given(text=texts)
def test_every_folded_character_maps_back_to_its_origin(fold, text):
    """One origin a character, inside the text, never running backwards."""
    folded = fold(text)

    assert len(folded.text) == len(folded.origin)
    assert all(0 <= place < len(text) for place in folded.origin)
    assert list(folded.origin) == sorted(folded.origin)


@pytest.mark.parametrize("fold", [fold_presentation, fold_orthographic, fold_reading])
@given(text=texts)
def test_a_letter_that_no_fold_changes_maps_to_itself(fold, text):
    """Every م of the text is a م of the fold, and its origin is its place."""
    folded = fold(text)

    places = {place for letter, place in zip(folded.text, folded.origin, strict=True) if letter == "م"}
    assert places >= {place for place, letter in enumerate(text) if letter == "م"}


@pytest.mark.parametrize("fold", [fold_presentation, fold_orthographic, fold_reading])
@given(text=texts)
def test_a_second_fold_changes_nothing(fold, text):
    """A folded text is its own fold."""
    once = fold(text).text

    assert once == fold(once).text


@given(text=texts)
def test_texts_that_look_the_same_are_spelled_the_same(text):
    """The presentation fold never parts what the orthographic fold joins."""
    assert fold_orthographic(text).text == fold_orthographic(fold_presentation(text).text).text


def test_the_presentation_fold_keeps_letters_marks_digits_and_dashes():
    """Only what merely looks different is unified."""
    text = "المُسيئة ١٠٠ – 100 - Meta"

    assert text == fold_presentation(text).text


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("“ميتا” و «ميتا» و„ميتا‟", '"ميتا" و "ميتا" و"ميتا"'),
        ("don’t", "don't"),
        ("مــيتا", "ميتا"),
        ("100\u00a0مليون\u202f\n دولار", "100 مليون دولار"),
        ("a \u200f b", "a b"),
        ("\u2068Meta\u2069\ufeff", "Meta"),
        ("ﻣﻴﺘﺎ ﻻ", "ميتا لا"),
        ("ا\u0654خبار", "أخبار"),
        ("مهم\u0651\u064e", "مهم\u064e\u0651"),
    ],
)
def test_what_only_looks_different_becomes_equal(written, folded):
    """Quotation marks, spaces, tatweel, invisible characters, presentation forms, composed letters."""
    assert folded == fold_presentation(written).text


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("أإآٱا", "ااااا"),
        ("على مستوى", "علي مستوي"),
        ("مكافأة", "مكافاه"),
        ("مسؤول رئيس", "مسوول رييس"),
        ("ک ی", "ك ي"),
        ("١٬٢٣٤٫٥٪", "1,234.5%"),
        ("۱۲", "12"),
        ("OpenAI", "openai"),
        ("قليلاً قليلًا", "قليلا قليلا"),
        ("ﻷﻥ", "لان"),
    ],
)
def test_what_is_only_spelled_differently_becomes_equal(written, folded):
    """Hamza, ى, ة, digits, capitals, marks, in presentation forms too."""
    assert folded == fold_orthographic(written).text


def test_the_reading_fold_tells_two_hundred_from_a_company():
    """«مئتا» and «ميتا» are one word to the orthographic fold."""
    assert fold_orthographic("مئتا").text == fold_orthographic("ميتا").text
    assert fold_reading("مئتا").text != fold_reading("ميتا").text


def test_the_search_fold_also_knows_full_width_and_gaf():
    """NFKC and the Persian گ belong to the search alone."""
    assert fold_search("ＧＰＴ گوگل ۲۰۲۵") == "gpt كوكل 2025"


def test_a_span_of_the_fold_holds_the_marks_of_its_last_letter():
    """What is highlighted in the source never splits a letter from its vowel."""
    original = "مجالٌ تأخّرت"

    assert fold_orthographic(original).span(0, 4, original) == (0, 5)
