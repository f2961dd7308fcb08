import pytest

from site_builder.arabic.currency import money_mentions


def sums(text):
    """Each sum as its number, or pair, and its currencies."""
    return [
        (str(money.low) if money.low == money.high else f"{money.low}..{money.high}", *sorted(money.currencies))
        for money in money_mentions(text)
    ]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("حزم تصل إلى 300 مليون دولار على مدى أربع سنوات", ("300000000", "USD")),
        ("بعروض في السنة الأولى تتجاوز 100 مليون دولار", ("100000000", "USD")),
        ("مكافأة الـ 100 مليون دولار المزعومة", ("100000000", "USD")),
        ("٣٠٠ مليون دولارٍ", ("300000000", "USD")),
        ("دفع ريال مدريد 80 مليون جنيه إسترليني لكريستيانو رونالدو", ("80000000", "GBP")),
        ("80 مليون جنيه", ("80000000", "EGP", "GBP", "SDG", "SSP")),
        ("10 جنيهات مصرية", ("10", "EGP")),
        ("4.2 مليار ريال", ("4200000000", "BRL", "IRR", "OMR", "QAR", "SAR", "YER")),
        ("4.2 مليار ريال سعودي", ("4200000000", "SAR")),
        ("100 درهم", ("100", "AED", "MAD")),
        ("5 دراهم مغربية", ("5", "MAD")),
        ("ثلاثة دنانير كويتية", ("3", "KWD")),
        ("ألف ليرة لبنانية", ("1000", "LBP")),
        ("خمس ليرات", ("5", "LBP", "SYP", "TRY")),
        ("11 دولارًا أمريكيًا", ("11", "USD")),
        ("80 جنيهًا إسترلينيًا", ("80", "GBP")),
        ("100 ليرة تركية", ("100", "TRY")),
        ("مليون دولار كندي", ("1000000", "CAD")),
        ("3 دولارات", ("3", "USD")),
        ("دولارين", ("2", "USD")),
        ("ليرتان تركيتان", ("2", "TRY")),
        ("دولار واحد", ("1", "USD")),
        ("100 مليون من الدولارات", ("100000000", "USD")),
        ("100 مليون يورو", ("100000000", "EUR")),
        ("10 ملايين ين", ("10000000", "JPY")),
        ("$100 مليون", ("100000000", "USD")),
        ("US$ 5 million", ("5000000", "USD")),
        ("100$", ("100", "USD")),
        ("€80", ("80", "EUR")),
        ("£80 million", ("80000000", "EGP", "GBP")),
        ("USD 100", ("100", "USD")),
        ("100 EUR", ("100", "EUR")),
        ("عام 2009 £80", ("80", "EGP", "GBP")),
        ("من 10 إلى 20 مليون يورو", ("10000000..20000000", "EUR")),
        ("بين 10 ملايين دولار و20 مليون دولار", ("10000000..20000000", "USD")),
    ],
)
def test_a_sum_is_read_with_the_currencies_that_its_words_allow(text, money):
    """Every form of the noun; an adjective narrows; symbols and codes stand on either side."""
    assert sums(text) == [money]


@pytest.mark.parametrize(
    "text",
    [
        "11 باحثًا",
        "في عام 2009 ريال مدريد",
        "100 مليون باحث",
        "مقابل الدولار",
        "ملايين الدولارات",
        "100 ينبع",
        "100 مليون، دولار",
        "12.5%",
        "دولارات واحدية",
        "GPT-4 دولار",
    ],
)
def test_a_number_without_its_currency_is_no_sum(text):
    """Nor is a currency without a number, nor a football club."""
    assert sums(text) == []


def test_two_sums_of_different_currencies_stay_two():
    """Only the ends of one range are joined."""
    text = "بين 10 ملايين دولار و20 مليون يورو، و5 دولارات و6 دولارات"

    assert sums(text) == [("10000000", "USD"), ("20000000", "EUR"), ("5", "USD"), ("6", "USD")]


def test_a_sum_reaches_from_its_first_to_its_last_word():
    """Symbol, number, scale, noun and adjective; not the article."""
    texts = ("الـ 100 مليون دولارٍ، قال", "دفع $100 مليون نقدًا", "80 مليون جنيه إسترلينيٍّ لكريستيانو")

    stretches = [text[money.start : money.end] for text in texts for money in money_mentions(text)]

    assert stretches == ["100 مليون دولارٍ", "$100 مليون", "80 مليون جنيه إسترلينيٍّ"]
