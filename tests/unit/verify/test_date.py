from __future__ import annotations

import pytest

from site_builder.arabic.date_mentions import DateMention
from site_builder.domain.evidence import Grounds
from site_builder.domain.figure import Bound
from site_builder.domain.when import Day
from site_builder.verify.date import unsaid_parts
from tests.unit.verify.sheets import amount, codes, event, figure, findings, grounds, source, told

DATED = "انتقل اللاعب في 3 تموز 2024 إلى النادي، ثم عاد في يونيو 2025."
UNDATED = "يوم الإثنين، كشفت مذكرة داخلية عن الحجم."
SOURCE = source(DATED, UNDATED)


@pytest.mark.parametrize("when", [(2024, 7, 3), (2024, 7, 0), (2024, 0, 0)])
def test_a_date_that_the_excerpt_says_is_fine(when: tuple[int, int, int]) -> None:
    """As precise as the source, or less."""
    assert codes(SOURCE, event("moved", "انتقل اللاعب في 3 تموز 2024", when=when)) == []


@pytest.mark.parametrize(
    ("when", "part"),
    [((2025, 7, 3), "2025-07-03"), ((2024, 8, 0), "2024-08"), ((2024, 7, 4), "2024-07-04")],
)
def test_a_date_that_the_excerpt_does_not_say_is_invented(when: tuple[int, int, int], part: str) -> None:
    """A year, a month or a day that no evidence says."""
    found = findings(SOURCE, event("moved", "انتقل اللاعب في 3 تموز 2024", when=when))

    assert "The evidence says: 2024-07-03. Correct when" in told(found, "invented-date")
    assert f"no evidence says {part}." in told(found, "invented-date")


def test_a_date_for_an_undated_event_is_invented() -> None:
    """«يوم الإثنين» does not say which; the way out is `as_stated`."""
    found = findings(SOURCE, event("memo", "يوم الإثنين، كشفت مذكرة", when=(2025, 6, 30)))

    assert "no evidence says 2025-06-30" in told(found, "invented-date")
    assert "The evidence holds no date: take when out and write as_stated" in told(found, "invented-date")


def test_a_date_that_an_editor_worked_out_is_fine_with_a_note() -> None:
    """`basis: editor` and a note take the place of evidence."""
    noted = Grounds(grounds("يوم الإثنين، كشفت مذكرة").evidence, "حُسب من تاريخ النشر.")

    assert codes(SOURCE, event("memo", grounds=noted, when=(2025, 6, 30))) == []


def test_the_words_of_the_source_stand_for_a_date() -> None:
    """`as_stated` is found in the sources of the event, and its own date counts."""
    assert codes(SOURCE, event("memo", "كشفت مذكرة داخلية", as_stated="يوم الإثنين")) == []
    assert codes(SOURCE, event("back", "ثم عاد", as_stated="في يونيو 2025", when=(2025, 6, 0))) == []


def test_words_that_the_source_does_not_say_are_refused() -> None:
    """The nearest passage is shown."""
    found = findings(SOURCE, event("memo", "كشفت مذكرة داخلية", as_stated="يوم الثلاثاء"))

    assert "the nearest passage is at seeds/desk.txt:3" in told(found, "as-stated-not-found")


def test_the_date_of_a_figure_is_held_against_its_excerpt_too() -> None:
    """When it was paid is a date like any other."""
    paid = source("دفع النادي 80 مليون دولار في عام 2009.")

    for year, expected in ((2009, []), (2010, ["invented-date"])):
        fee = figure(
            "fee",
            amount(80_000_000),
            "80 مليون دولار في عام 2009",
            when=event("x", when=(year, 0, 0)).when,
            bound=Bound.EXACTLY,
        )
        assert codes(paid, fee) == expected


def test_mentions_that_contradict_a_date_do_not_help_it() -> None:
    """The month of one date and the year of another make no date."""
    said = (DateMention(2024, 6, 0, 0, 1), DateMention(2025, 0, 0, 2, 3))

    assert unsaid_parts(Day(2025, 6), said) == ("month",)
    assert unsaid_parts(Day(2025, 6), (*said, DateMention(0, 6, 0, 4, 5))) == ()
