"""Amounts and exchange rates, in either family of digits."""

from __future__ import annotations

from decimal import Decimal

from site_builder.arabic.numbers import read_number
from site_builder.domain.figure import Amount
from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_AMOUNT, BAD_RATE


def read_amount(text: str) -> Amount:
    """A number or a range of numbers, with or without a scale word («300 مليون»)."""
    number = read_number(text)
    if number is None:
        raise MisreadError(BAD_AMOUNT, value=text)
    return Amount(number.low, number.high, text)


def read_rate(text: str) -> Decimal:
    """One number above zero."""
    number = read_number(text)
    if number is None or number.low != number.high or number.low <= 0:
        raise MisreadError(BAD_RATE, value=text)
    return number.low
