"""The order of events as far as it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.when import Day, When
from site_builder.plan.order import Ordered, in_known_order

if TYPE_CHECKING:
    from .conftest import Newsroom


def on(year: int, month: int = 0, day: int = 0) -> When:
    """An exact date."""
    return When("", Day(year, month, day), Day(year, month, day))


def ids(ordered: Ordered) -> tuple[list[list[str]], list[str]]:
    """The chains and the events adrift, by id."""
    return [[event.id for event in chain] for chain in ordered.chains], [event.id for event in ordered.adrift]


def test_dated_events_stand_by_date(newsroom: Newsroom) -> None:
    """A later date stands later, whatever the order of the sheet."""
    events = (newsroom.event("b", when=on(2025, 6)), newsroom.event("a", when=on(2009)))

    assert ids(in_known_order(events)) == ([["a", "b"]], [])


def test_an_undated_follower_stands_after_its_predecessor_and_before_the_next_date(newsroom: Newsroom) -> None:
    """What followed a dated event is placed close to it."""
    events = (
        newsroom.event("late", when=on(2025)),
        newsroom.event("follows", after="early"),
        newsroom.event("early", when=on(2009)),
    )

    assert ids(in_known_order(events)) == ([["early", "follows", "late"]], [])


def test_an_undated_event_before_a_dated_one_stands_before_it(newsroom: Newsroom) -> None:
    """What a dated event followed is placed just before it."""
    events = (
        newsroom.event("first", when=on(2009)),
        newsroom.event("dated", when=on(2025), after="undated"),
        newsroom.event("undated"),
    )

    assert ids(in_known_order(events)) == ([["first", "undated", "dated"]], [])


def test_a_chain_without_dates_is_a_run_of_its_own(newsroom: Newsroom) -> None:
    """Nothing is claimed about the place of one undated chain beside another."""
    events = (
        newsroom.event("b", after="a"),
        newsroom.event("a"),
        newsroom.event("dated", when=on(2009)),
        newsroom.event("x"),
        newsroom.event("y", after="x"),
    )

    assert ids(in_known_order(events)) == ([["dated"], ["a", "b"], ["x", "y"]], [])


def test_what_nobody_orders_is_adrift_in_the_order_of_the_sheet(newsroom: Newsroom) -> None:
    """Neither date nor relation: the end of the page."""
    events = (newsroom.event("z", as_stated="يوم الإثنين"), newsroom.event("dated", when=on(2009)), newsroom.event("m"))

    assert ids(in_known_order(events)) == ([["dated"]], ["z", "m"])


def test_siblings_keep_the_order_of_the_sheet(newsroom: Newsroom) -> None:
    """Two events after one: the editor's order decides."""
    events = (newsroom.event("root"), newsroom.event("q", after="root"), newsroom.event("p", after="root"))

    assert ids(in_known_order(events)) == ([["root", "q", "p"]], [])


def test_a_circle_ends(newsroom: Newsroom) -> None:
    """Events that follow each other in a circle are all listed once."""
    events = (newsroom.event("a", after="b"), newsroom.event("b", after="a"))

    assert sorted(event.id for event in in_known_order(events).every) == ["a", "b"]
