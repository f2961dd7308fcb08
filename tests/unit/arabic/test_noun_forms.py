import pytest

from site_builder.arabic.noun_forms import same_noun


@pytest.mark.parametrize(
    ("first", "second"),
    [("باحث", "بحث"), ("موظف", "وظيفة"), ("كاتب", "مكتب"), ("عامل", "عام"), ("سهم", "مساهم"), ("شخص", "شركة")],
)
def test_words_of_one_root_are_not_one_noun(first, second):
    """A researcher is not research."""
    assert not same_noun(first, second)
    assert not same_noun(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("باحث", "الباحثات"),
        ("خبير", "خبراء"),
        ("مشروع", "مشاريع"),
        ("طالب", "طلاب"),
        ("يوم", "أيام"),
    ],
)
def test_singular_and_plural_are_one_noun(first, second):
    """Sound and broken plurals, either way round."""
    assert same_noun(first, second)
    assert same_noun(second, first)
