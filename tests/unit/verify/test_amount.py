from __future__ import annotations

from typing import Any

import pytest

from site_builder.domain.evidence import Grounds
from site_builder.domain.figure import Amount, Figure
from tests.unit.verify.sheets import OFFERS, amount, codes, figure, findings, grounds, package, source, told

PAID = "دفع ريال مدريد 80 مليون جنيه إسترليني للاعب، و١٢٫٥٪ عمولة، بعد توظيف 11 باحثًا كبيرًا."
RANGE = "تراوح الراتب بين 10 و20 مليون دولار، وقيل 30 مليون دولار."
SOURCE = source(OFFERS, PAID, RANGE)


def said(money: Amount, excerpt: str, **fields: Any) -> list[str]:
    """The codes that a figure of this amount and excerpt gives."""
    return codes(SOURCE, figure("sum", money, excerpt, **fields))


@pytest.mark.parametrize(
    ("money", "excerpt", "fields"),
    [
        (amount(80_000_000), "80 مليون جنيه إسترليني", {"currency": "GBP"}),
        (amount("12.5"), "و١٢٫٥٪ عمولة", {"unit": "percent"}),
        (amount(11), "توظيف 11 باحثًا كبيرًا", {"unit": "باحثين"}),
        (amount(10_000_000, 20_000_000), "بين 10 و20 مليون دولار", {}),
        (amount(30_000_000), "30 مليون دولار", {}),
    ],
)
def test_an_amount_that_its_excerpt_says_is_fine(money: Amount, excerpt: str, fields: dict[str, Any]) -> None:
    """Sums in their currency, shares, counts of the unit, ranges, in either family of digits."""
    assert said(money, excerpt, **fields) == []


def test_both_ends_of_a_range_may_come_from_two_excerpts() -> None:
    """Two sources, or two sentences, give one end each."""
    excerpts = ("وقيل 30 مليون دولار", "بلغ 35 مليون دولار")
    ends = source(RANGE, "ثم بلغ 35 مليون دولار.")

    assert codes(ends, figure("sum", amount(30_000_000, 35_000_000), *excerpts)) == []
    assert codes(ends, figure("sum", amount(30_000_000, 36_000_000), *excerpts)) == ["amount-differs"]


def test_another_amount_is_refused_with_what_the_excerpt_says() -> None:
    """«The sheet says, the excerpt says», at the very line of the amount."""
    found = findings(SOURCE, package(amount=amount(30_000_000)))
    [finding] = [one for one in found if one.code == "amount-differs"]

    assert "the excerpt says 300 مليون دولار" in told(found, "amount-differs")
    assert "seeds/desk.txt:5 «30 مليون دولار»" in told(found, "amount-differs")
    assert str(finding.at) == "content/s/facts.yaml:21"


def test_one_end_of_a_range_is_not_the_amount() -> None:
    """«بين 10 و20 مليون» does not say 20 million."""
    assert "amount-differs" in said(amount(20_000_000), "بين 10 و20 مليون دولار")


def test_an_excerpt_without_a_number_is_refused() -> None:
    """The nearest place that says the number is the way out."""
    found = findings(SOURCE, figure("sum", amount(30_000_000), "تضمنت عروض ميتا"))

    assert "the nearest place: seeds/desk.txt:5 «30 مليون دولار»" in told(found, "amount-not-said")


def test_an_excerpt_that_cuts_its_number_is_refused() -> None:
    """«300» cut out of «300 مليون دولار» says another number."""
    found = findings(SOURCE, package(amount=amount(300), excerpt="تصل إلى 300"))

    assert "so that it holds «300 مليون دولار»" in told(found, "excerpt-cuts-number")


def test_another_currency_is_refused() -> None:
    """Pounds are not dollars."""
    found = findings(SOURCE, figure("sum", amount(80_000_000), "80 مليون جنيه إسترليني"))

    assert "Write currency: GBP." in told(found, "currency-differs")


def test_a_currency_that_the_excerpt_does_not_reach_is_refused() -> None:
    """The excerpt ends before the currency: a few more words are the way out."""
    found = findings(SOURCE, package(excerpt="حزم تعويضات تصل إلى 300 مليون"))

    assert "seeds/desk.txt:1 «300 مليون دولار»" in told(found, "currency-not-said")


def test_a_number_that_counts_something_else_is_refused() -> None:
    """The hint is the word that follows the number."""
    found = findings(SOURCE, figure("sum", amount(11), "توظيف 11 باحثًا كبيرًا", unit="لاعبًا"))

    assert "follows the number in the source: باحثًا كبيرًا" in told(found, "unit-not-said")


@pytest.mark.parametrize(
    ("wanted", "code", "way_out"),
    [
        (package(amount=amount(7)), "amount-differs", "no place in the story's sources says 7."),
        (figure("sum", amount(7), "تضمنت عروض ميتا"), "amount-not-said", "no place in the story's sources says 7."),
        (figure("sum", amount(12), "عددهم 12", unit="لاعبًا"), "unit-not-said", "no word follows the number"),
        (figure("sum", amount(12), "عددهم 12"), "currency-not-said", "sources says 12 in this currency"),
    ],
)
def test_where_no_source_says_it_the_way_out_says_so(wanted: Figure, code: str, way_out: str) -> None:
    """A sentence that ends in a dash helps nobody."""
    words = told(findings(source(OFFERS, "عددهم 12."), wanted), code)

    assert way_out in words
    assert "—" not in words


def test_an_editor_may_answer_for_an_amount() -> None:
    """A sum that the newsroom worked out carries a note."""
    noted = Grounds(grounds("80 مليون جنيه إسترليني").evidence, "حُوّل بسعر يومه.")

    assert codes(SOURCE, figure("sum", amount(130_000_000), grounds=noted)) == []
