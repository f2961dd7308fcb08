from __future__ import annotations

import pytest

from tests.unit.verify.sheets import codes, event, findings, source, told

SOURCE = source("في 3 يوليو 2024 بدأ.", "في مايو 2025 انتهى.", "ثم عاد.", "ثم ذهب.")
BEGAN = "في 3 يوليو 2024 بدأ"
ENDED = "في مايو 2025 انتهى"


def test_an_order_that_ends_somewhere_is_fine() -> None:
    """Each event follows one that stands before it."""
    chain = (event("a", "ثم عاد"), event("b", "ثم ذهب", after="a"), event("c", ENDED, after="b"))

    assert codes(SOURCE, *chain) == []


def test_an_order_that_runs_in_a_circle_is_refused_once() -> None:
    """The whole circle is shown."""
    circle = (event("a", "ثم عاد", after="c"), event("b", "ثم ذهب", after="a"), event("c", ENDED, after="b"))

    found = findings(SOURCE, *circle, event("d", BEGAN, after="a"))

    assert "a → c → b → a" in told(found, "after-cycle")


def test_an_event_after_itself_is_a_circle() -> None:
    """The smallest one."""
    assert codes(SOURCE, event("a", "ثم عاد", after="a")) == ["after-cycle"]


@pytest.mark.parametrize(
    ("ended", "expected"),
    [((2025, 5, 0), ["after-against-dates"]), ((2025, 0, 0), ["after-against-dates"])],
)
def test_an_order_against_the_dates_is_refused(ended: tuple[int, int, int], expected: list[str]) -> None:
    """What is dated earlier cannot come after."""
    later = event("end", ENDED, when=ended)

    assert codes(SOURCE, later, event("begin", BEGAN, when=(2024, 7, 3), after="end")) == expected


def test_a_day_may_come_after_its_own_month() -> None:
    """2024-07 is not over before 2024-07-03 begins."""
    month = event("month", BEGAN, when=(2024, 7, 0))

    assert codes(SOURCE, month, event("day", BEGAN, when=(2024, 7, 3), after="month")) == []


def test_a_later_month_of_an_earlier_year_is_earlier() -> None:
    """Years are compared before months."""
    passages = source("في 3 يوليو 2024 بدأ.", "في مايو 2025 انتهى.")
    first = event("first", BEGAN, when=(2024, 7, 3))

    assert codes(passages, first, event("then", ENDED, when=(2025, 5, 0), after="first")) == []
