"""The timeline page: how each date is known, and what the page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.event import Event
from site_builder.domain.sheet import FactSheet
from site_builder.domain.when import Day, When
from site_builder.plan.timeline import timeline_view
from site_builder.plan.views.timeline import TimelineView

if TYPE_CHECKING:
    from .conftest import Newsroom


def view(newsroom: Newsroom, *events: Event) -> TimelineView:
    """The page of these events."""
    return timeline_view(newsroom.index(FactSheet("f", events=events)))


def test_each_date_is_said_as_far_as_it_is_known(newsroom: Newsroom) -> None:
    """A year is a year, about is about, a source's words stay its words."""
    page = view(
        newsroom,
        newsroom.event("year", when=When("2009", Day(2009), Day(2009))),
        newsroom.event("about", when=When("2025-06~", Day(2025, 6), Day(2025, 6), approximate=True)),
        newsroom.event("until", when=When("../2026", None, Day(2026))),
        newsroom.event("words", as_stated="وبعد أيام", after="until"),
        newsroom.event("adrift"),
    )

    assert [(event.when, event.how, event.state) for event in page.events] == [
        ("2009", "سنة محددة", "exact"),
        ("نحو يونيو 2025", "تقريبًا", "about"),
        ("حتى 2026", "لا تُعرف بدايته", "about"),
        ("«وبعد أيام»", "بألفاظ المصدر، بعد الحدث السابق", "stated"),
        ("بلا ترتيب معروف", "لا يقول المصدر متى", "adrift"),
    ]


def test_no_machine_date_is_given_where_html_has_none(newsroom: Newsroom) -> None:
    """An open interval has no `datetime`."""
    page = view(newsroom, newsroom.event("until", when=When("../2026", None, Day(2026))))

    assert page.events[0].machine == ""


def test_a_long_gap_is_drawn_as_a_gap(newsroom: Newsroom) -> None:
    """Sixteen years are not a step like any other."""
    page = view(
        newsroom,
        newsroom.event("old", when=When("2009", Day(2009), Day(2009))),
        newsroom.event("new", when=When("2025", Day(2025), Day(2025))),
    )

    assert [event.far for event in page.events] == [True, False]


def test_a_new_chain_says_that_its_place_is_unknown(newsroom: Newsroom) -> None:
    """Two runs of events side by side claim no order between them."""
    page = view(
        newsroom,
        newsroom.event("a"),
        newsroom.event("b", after="a"),
        newsroom.event("x"),
        newsroom.event("y", after="x"),
    )

    assert [bool(event.order_note) for event in page.events] == [False, False, True, False]
    assert page.headline == "ما نعرف ترتيبه، وما لا نعرف"


def test_a_page_in_full_order_does_not_speak_of_the_unknown(newsroom: Newsroom) -> None:
    """The headline and the dek hold for the events that there are."""
    page = view(newsroom, newsroom.event("a", when=When("2025-06-30", Day(2025, 6, 30), Day(2025, 6, 30))))

    assert page.headline == "ما حدث، بترتيبه"
    assert page.dek == "نثبت التاريخ بالقدر الذي يرد به. وكل حدث موصول بالمقطع الذي ورد فيه."


def test_the_strip_has_one_mark_for_all_that_is_adrift(newsroom: Newsroom) -> None:
    """The overview shows order; what has none is counted, not strung."""
    page = view(
        newsroom, newsroom.event("a", when=When("2009", Day(2009), Day(2009))), newsroom.event("x"), newsroom.event("y")
    )

    assert [(mark.text, mark.url) for mark in page.strip] == [("2009", "#a"), ("بلا ترتيب: حدثان", "#x")]
