import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.find import Level, find, nearest
from site_builder.arabic.fold import fold_presentation

WORDS = st.sampled_from(
    ["ميتا", "OpenAI", "1000", "مليون", "دولار،", "«السوق", "مُزدهر»", "٣٠", "1.30", "وَ", "–", "قليلاً"]
)
passages = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


def found(needle, haystack, level=Level.ORTHOGRAPHIC):
    """The stretches as text."""
    return [haystack[start:end] for start, end in find(needle, haystack, level)]


@pytest.mark.parametrize(
    ("needle", "haystack"),
    [
        ("30 مليون", "نحو 130 مليون دولار"),
        ("30", "1.30"),
        ("30", "1,300"),
        ("30", "30.5"),
        ("30", "٣٠٫٥"),
        ("30", "130"),
        ("30", "30K"),
        ("100", "1 100 000"),
        ("000", "100\u00a0000"),
        ("100", "100\u202f000"),
        ("20 مليون", "10–20 مليون"),
        ("3", "حرارة -3"),
        ("30", "10:30"),
        ("07", "2025/07/03"),
        ("ميتا", "الميتافيزيقا وميتافيزيقا"),
        ("ثلاث", "ثلاثة"),
        ("ثلاثة", "وثلاثةٌعشر"),
        ("باحث", "باحثًا"),
        ("بحث", "باحثين"),
        ("GPT", "GPT4 ChatGPT"),
        ("AI", "OpenAI"),
        ("لو", "قالو"),
        ("", "أي شيء"),
        (" \u200f", "أي شيء"),
        ("ل", "ﻻ"),
        ("ا", "ﻻ"),
    ],
)
def test_no_word_and_no_number_is_cut(needle, haystack):
    """A needle inside a longer word or number does not stand in the passage at any level."""
    assert [find(needle, haystack, level) for level in Level] == [()] * 3


@pytest.mark.parametrize(
    ("needle", "haystack", "stretch"),
    [
        ("ميتا", "شركة ميتا.", "ميتا"),
        ("OpenAI", "ميتا وOpenAI على", "OpenAI"),
        ("OpenAI", "بـ“OpenAI”", "OpenAI"),
        ("100 مليون", "الـ100 مليون دولار", "100 مليون"),
        ("30 مليون", "في 2009 30 مليون", "30 مليون"),
        ("شركة", "وللشركة", "شركة"),
        ("عروض", "وبعروض", "عروض"),
        ("100", "$100,", "100"),
        ("12.5", "بنسبة 12.5%", "12.5"),
        ("30", "30مليون", "30"),
        ("2009", "(2009).", "2009"),
        ("السوق مزدهر", "“السوق مزدهر، إنه", "السوق مزدهر"),
        ("100 مليون", "Llama 3 100 مليون", "100 مليون"),
    ],
)
def test_clitics_and_punctuation_may_stand_around_a_whole_word(needle, haystack, stretch):
    """What is written onto the front of a word is no part of it."""
    assert [stretch] == found(needle, haystack, Level.EXACT)


def test_every_occurrence_is_found_once():
    """In order, without overlap."""
    assert find("ميتا", "ميتا، شركة، ميتا", Level.EXACT) == ((0, 4), (12, 16))
    assert find("يوم يوم", "يوم يوم يوم", Level.EXACT) == ((0, 7),)


def test_each_level_allows_what_it_says_and_no_more():
    """Spaces and quotation marks on the second rung, marks and hamza on the third."""
    haystack = "بـ”المُسيئة” إلى  حدٍّ كبير"
    needles = ("بـ”المُسيئة” إلى  حدٍّ", 'ب"المُسيئة" إلى حدٍّ', "ب«المسيئة» الي حد")

    lowest = [min(level for level in Level if find(needle, haystack, level)) for needle in needles]

    assert lowest == [Level.EXACT, Level.PRESENTATION, Level.ORTHOGRAPHIC]


def test_a_mark_on_the_last_letter_belongs_to_it():
    """«مجال» is only orthographically «مجالٌ», and its stretch holds the mark."""
    haystack = "وهو مجالٌ تأخرت"

    assert [found("مجال", haystack, level) for level in Level] == [[], [], ["مجالٌ"]]


def test_a_different_dash_or_word_is_never_the_same():
    """No level forgives what changes the words."""
    assert found("توقيع - إنها", "توقيع – إنها") == []
    assert found("السوق غير مزدهر", "السوق مزدهر") == []


@given(passage=passages, data=st.data())
def test_any_run_of_whole_words_is_found_where_it_stands(passage, data):
    """Equal presentation folds imply found, at the place that folds to the needle."""
    words = passage.split()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    needle = "\u00a0 ".join(words[first : last + 1]).replace("«", "“").replace("ميتا", "ميـتا")

    spans = find(needle, passage, Level.PRESENTATION)

    folds = [fold_presentation(passage[start:end]).text for start, end in spans]
    assert folds
    assert {fold_presentation(needle).text} == set(folds)


@given(number=st.integers(0, 10**6), level=st.sampled_from(list(Level)))
def test_a_number_is_never_found_inside_a_longer_one(number, level):
    """Digits before or after, with or without a separator, make another number."""
    longer = (f"7{number}", f"{number}7", f"7.{number}", f"{number}.7", f"{number},5", f"٧{number}")

    assert [()] * len(longer) == [find(f"{number}", f"ميتا {text}، ميتا", level) for text in longer]


def test_the_nearest_passage_shares_most_with_the_needle():
    """A misquoted passage leads to the true one; no passages lead nowhere."""
    passages = ["السوق مزدهر، إنه ليس كذلك", "إنها ليست مكافأة توقيع – إنها كل هذه الأشياء", "ميتا"]

    assert nearest("ليست مكافآت توقيع بل كل هذه الاشياء", passages) == 1
    assert nearest("ميتا", []) == -1
