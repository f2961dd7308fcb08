from __future__ import annotations

import re
from dataclasses import astuple
from decimal import Decimal

import pytest

from site_builder.arabic.currencies import CURRENCIES
from site_builder.arabic.currency_names import CODES
from site_builder.arabic.noun import Noun
from site_builder.arabic.nouns import CURRENCY_NAMES, NOUNS
from site_builder.arabic.scales import SCALES

ALL_NOUNS = {**NOUNS, **{code: currency.noun for code, currency in CURRENCIES.items()}}
ALL_NOUNS |= {str(scale.factor): scale.noun for scale in SCALES}


@pytest.mark.parametrize("name", sorted(ALL_NOUNS))
def test_every_noun_has_six_forms(name: str) -> None:
    """No form is missing, and the forms keep the grammar that shows without vowel signs."""
    noun = ALL_NOUNS[name]

    assert all(astuple(noun))
    assert noun.two.split(" ")[0][-2:] in ("ان", "آن")
    assert all(word.endswith(("ًا", "ًأ", "ة", "ءً", "أً")) or word in INVARIABLE for word in noun.many.split(" "))
    assert all(not word.endswith(("ًا", "ان")) or word in INVARIABLE for word in noun.other.split(" "))


# Loanwords that take no tanwin, and the first word of «جنوب أفريقي».
INVARIABLE = {"يورو", "بيزو", "جنوب", "وسط", "غرب", "هونغ", "يوان"}


def test_every_currency_that_is_read_can_be_written() -> None:
    """What a source may say of money, a page may say too."""
    assert sorted(CODES - CURRENCIES.keys()) == []


def test_a_dollar_is_counted_as_the_checklist_says() -> None:
    """دولار، دولاران، 3 دولارات، 11 دولارًا، 100 دولار."""
    dollar = CURRENCIES["USD"].noun

    assert astuple(dollar)[1:] == ("دولار", "دولاران", "دولارات", "دولارًا", "دولار")


CLDR_CURRENCIES = {  # CLDR 48.2 declines these two in every form
    "EGP": ("جنيه مصري", "جنيهان مصريان", "جنيهات مصرية", "جنيهًا مصريًا", "جنيه مصري"),
    "MAD": ("درهم مغربي", "درهمان مغربيان", "دراهم مغربية", "درهمًا مغربيًا", "درهم مغربي"),
}


@pytest.mark.parametrize("code", CLDR_CURRENCIES)
def test_currencies_decline_as_in_cldr(code: str) -> None:
    """Where CLDR has all the forms of a currency, ours are the same."""
    expected = CLDR_CURRENCIES[code]

    assert expected == astuple(CURRENCIES[code].noun)[1:]


def test_two_adjectives_decline_together() -> None:
    """«وون كوري جنوبي» has two adjectives, and both follow the noun."""
    expected = ("وون كوري جنوبي", "وونان كوريان جنوبيان", "وونات كورية جنوبية", "وونًا كوريًا جنوبيًا")

    assert expected == astuple(CURRENCIES["KRW"].noun)[1:5]


def test_a_feminine_currency_keeps_its_adjective_feminine() -> None:
    """«ليرتان لبنانيتان», «11 ليرة لبنانية»."""
    expected = ("ليرة لبنانية", "ليرتان لبنانيتان", "ليرات لبنانية", "ليرة لبنانية")

    assert expected == astuple(CURRENCIES["LBP"].noun)[1:5]


def test_scale_words_decline() -> None:
    """3 آلاف and 11 ألفًا; 3 مليارات, where CLDR says «3 مليار»."""
    forms = {scale.factor: (scale.noun.few, scale.noun.many) for scale in SCALES}

    assert forms[Decimal(10**3)] == ("آلاف", "ألفًا")
    assert forms[Decimal(10**6)] == ("ملايين", "مليونًا")
    assert forms[Decimal(10**9)] == ("مليارات", "مليارًا")


def test_the_name_of_a_currency_is_its_singular() -> None:
    """A message about a currency names it in the singular."""
    expected = ("دولار", "جنيه إسترليني", "يورو")

    assert expected == (CURRENCY_NAMES["USD"], CURRENCY_NAMES["GBP"], CURRENCY_NAMES["EUR"])


def test_codes_are_iso_and_symbols_are_never_shared() -> None:
    """A symbol in a table says one currency only."""
    symbols = [currency.symbol for currency in CURRENCIES.values()]

    assert all(re.fullmatch("[A-Z]{3}", code) for code in CURRENCIES)
    assert len(set(symbols)) == len(symbols)


def test_a_noun_is_a_value() -> None:
    """Two nouns of the same forms are equal."""
    forms = ("لا", "أ", "أان", "ب", "أًا", "أ")

    assert Noun(*forms) == Noun(*forms)
