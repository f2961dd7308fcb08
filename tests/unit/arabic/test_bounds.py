import pytest

from site_builder.arabic.bounds import bound_at
from site_builder.arabic.numbers import number_mentions


def bound(text):
    """The bound of the last number of a text."""
    number = number_mentions(text)[-1]
    return bound_at(text, number.start, number.end)


CASES = {
    "up_to": (
        "حزم تعويضات تصل إلى 300 مليون دولار",
        "يصل عددهم إلى 100",
        "ما يصل إلى $100 مليون",
        "تصلُ إلى “100 مليون”",
        "حتى 100 مليون",
        "لا تتجاوز 100",
        "لا تتجاوز قيمتها 100",
        "بما لا يتجاوز 100",
        "لم تتجاوز 100",
        "دون أن تتجاوز 100",
        "لا تزيد على 100",
        "ليس أكثر من 100",
        "وصلت إلى 100",
        "وصلتا إلى 100",
        "ألا تتجاوز 100",
        "لا أكثر من 100",
        "لا يتجاوز سعرها 100",
        "100 مليون كأقصى حد",
        "كحد أقصى 100",
        "100 مليون كحد أقصى",
        "11 باحثًا على الأكثر",
    ),
    "at_least": (
        "ما لا يقل عن 11 باحثًا كبيرًا",
        "لا يقل عددهم عن 100",
        "وما لا يقل عن ثلاثة",
        "ليس أقل من 100",
        "على الأقل 100",
        "11 باحثًا كبيرًا على الأقل",
        "10 فأكثر",
        "بحد أدنى 100",
    ),
    "more_than": (
        "بعروض في السنة الأولى تتجاوز 100 مليون دولار",
        "تجاوزت الـ 100 مليون",
        "وتجاوز سقف 100",
        "تتجاوز قيمة الصفقة 100",
        "بأكثر من 100",
        "ما يزيد على 100",
        "فاقت 100",
        "تفوق 100",
        "فوق 100",
    ),
    "less_than": ("أقل من 100", "تقل عن 100", "لم يصل إلى 100", "لا تصل إلى 100", "دون 100"),
    "about": (
        "عروضًا في نطاق 100 مليون دولار",
        "نحو 100",
        "بنحو 100",
        "حوالي 100",
        "ما يقارب 100",
        "يناهز 100",
        "ما يقرب من 100",
        "11 باحثًا تقريبًا",
    ),
    "exactly": (
        "مكافأة الـ 100 مليون دولار",
        "تقدر بـ100 مليون",
        "بلغت 100",
        "من 100",
        "نحو بناء 100",
        "أكثر من أي وقت مضى، 100",
        "تتجاوز 200 مليون و100 مليون",
        "يصل إلى المكتب 100",
        "أكثر من موظف، دفعت 100",
        "دفع 100 مليون لمن بقي، على الأقل",
        "دفع 100 مليون من موظف على الأقل",
        "دفع 100 مليون دولار أو سهمًا على الأقل",
        "استقطبت “ميتا” 11 موظفًا لفريقها",
    ),
}


@pytest.mark.parametrize(("expected", "text"), [(name, text) for name, texts in CASES.items() for text in texts])
def test_the_words_around_a_number_set_its_bound(expected, text):
    """Negations before what they negate; a word further off belongs to something else."""
    assert bound(text) == expected


def test_a_bound_of_another_noun_is_not_taken():
    """«لموظف واحد على الأقل» bounds the employee, not the sum."""
    text = "دفع 100 مليون لموظف واحد على الأقل"
    number = number_mentions(text)[0]

    assert bound_at(text, number.start, number.end) == "exactly"
