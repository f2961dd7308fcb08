from site_builder.arabic.letters import PRESENTATION_FORMS, bare, end_of_letter, is_clitics


def test_stacks_of_clitics_are_known_and_other_letters_are_not():
    """Conjunction, preposition and article may stack in that order only."""
    letters = ("", "و", "ف", "ب", "ال", "وال", "بال", "فبال", "لل", "ولل", "بـ", "وَ", "ميتا", "لو", "الو", "بب")

    known = [stack for stack in letters if is_clitics(stack)]

    assert known == ["", "و", "ف", "ب", "ال", "وال", "بال", "فبال", "لل", "ولل", "بـ", "وَ"]


def test_a_presentation_form_of_a_mark_stands_for_the_mark_alone():
    """Unicode spells these on a space or a tatweel, which no reader sees."""
    forms = ("\ufe70", "\ufe71", "\ufefb")

    plain = [PRESENTATION_FORMS[form] for form in forms]

    assert plain == ["\u064b", "\u064b", "لا"]


def test_nothing_that_a_reader_does_not_see_is_left():
    """Marks, tatweel and bidi controls go."""
    assert bare("\u202bالمُسِيـئة\u202c") == "المسيئة"


def test_a_letter_ends_after_its_marks():
    """Shadda and tanwin belong to the letter before them."""
    assert end_of_letter("مهمٌّ ", 3) == 5
