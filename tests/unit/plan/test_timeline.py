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


def test_a_new_run_says_that_its_place_is_unknown(newsroom: Newsroom) -> None:
    """Two runs of events side by side claim no order between them."""
    page = view(
        newsroom,
        newsroom.event("a"),
        newsroom.event("b", after="a"),
        newsroom.event("x"),
        newsroom.event("y", after="x"),
    )

    assert [(period.kind, period.title, period.note) for period in page.periods] == [
        ("run", "المسار الأول", "حدثان"),
        ("run", "المسار الثاني", "حدثان. لا يُعرف موضعها مما قبلها."),
    ]
    assert page.headline == "ما نعرف ترتيبه، وما لا نعرف"


def test_a_page_in_full_order_does_not_speak_of_the_unknown(newsroom: Newsroom) -> None:
    """The headline and the dek hold for the events that there are."""
    page = view(newsroom, newsroom.event("a", when=When("2025-06-30", Day(2025, 6, 30), Day(2025, 6, 30))))

    assert page.headline == "ما حدث، بترتيبه"
    assert page.dek == "نثبت التاريخ بالقدر الذي يرد به. وكل حدث موصول بالمقطع الذي ورد فيه."


def test_dated_events_stand_in_their_year(newsroom: Newsroom) -> None:
    """What has no date of its own stays with the date that it follows; an interval over years has both its ends."""
    page = view(
        newsroom,
        newsroom.event("old", when=When("2009", Day(2009), Day(2009))),
        newsroom.event("soon", after="old"),
        newsroom.event("june", when=When("2025-06", Day(2025, 6), Day(2025, 6))),
        newsroom.event("july", when=When("2025-07", Day(2025, 7), Day(2025, 7))),
        newsroom.event("long", when=When("2025-08/2026", Day(2025, 8), Day(2026))),
    )

    assert [(period.title, [event.id for event in period.events]) for period in page.periods] == [
        ("2009", ["old", "soon"]),
        ("2025", ["june", "july"]),
        ("من أغسطس 2025 إلى 2026", ["long"]),
    ]


def test_what_has_no_order_is_a_period_by_itself(newsroom: Newsroom) -> None:
    """Events that nobody orders come last, and the page says so."""
    page = view(
        newsroom, newsroom.event("a", when=When("2009", Day(2009), Day(2009))), newsroom.event("x"), newsroom.event("y")
    )

    assert [(period.kind, period.title, period.note) for period in page.periods] == [
        ("dated", "2009", "حدث واحد"),
        ("adrift", "بلا ترتيب معروف", "حدثان. لا يُعرف موضعها مما قبلها."),
    ]


def test_the_timeline_is_filtered_by_people_and_by_organisations(newsroom: Newsroom) -> None:
    """The radios of both kinds are of one group, and a period is shown by the radios of its events."""
    people = (newsroom.person("sam", "سام"), newsroom.person("mark", "مارك"))
    events = (
        newsroom.event("a", people=("sam",), organisations=("lab",)),
        newsroom.event("b", people=("mark",), organisations=("shop",)),
    )

    page = timeline_view(newsroom.index(FactSheet("f", people=people, events=events)))

    assert [[radio.number for radio in one.filters] for one in page.filter.sets] == [[1, 2], [7, 8]]
    assert [event.keys for event in page.events] == [(1, 7), (2, 8)]
    assert page.periods[0].keys == (1, 2, 7, 8)
