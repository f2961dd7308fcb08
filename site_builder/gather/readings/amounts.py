"""Amounts and exchange rates, in either family of digits."""

from __future__ import annotations

from decimal import Decimal

from site_builder.arabic.amounts import amount_parts
from site_builder.arabic.numbers import read_number, runs_backward
from site_builder.arabic.policy import Policy
from site_builder.domain.figure import Amount
from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BACKWARD_AMOUNT, BAD_AMOUNT, BAD_RATE

_POLICY = Policy("latn", "standard")


def read_amount(text: str) -> Amount:
    """A number or a range of numbers, with or without a scale word («300 مليون»)."""
    if backward := runs_backward(text):
        raise MisreadError(
            BACKWARD_AMOUNT, value=text, example=" ".join(filter(None, amount_parts(*backward, _POLICY)))
        )
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
