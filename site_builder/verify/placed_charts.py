"""The charts of a narrative: `chart:NAME` names one that the figures of the sheet make."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from site_builder.domain.course import FEWEST, courses
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.sheet import FactSheet
from site_builder.verify.narrative_rules import CHART_WITHOUT_COURSE, UNKNOWN_CHART
from site_builder.verify.passages import NOTHING
from site_builder.verify.stated import PERCENT


def check_chart(name: str, at: Place, sheet: FactSheet) -> Iterator[Finding]:
    """A name of no chart, or of a figure that was counted on too few days."""
    made = {id_: course for course in courses(sheet.figures) for id_ in course.names}
    drawn = [id_ for id_, course in made.items() if course.is_long]
    if name in chart_names(sheet) or name in drawn:
        return
    if any(figure.id == name for figure in sheet.figures):
        days = made[name].days if name in made else 0
        yield CHART_WITHOUT_COURSE.broken(at, name=name, days=str(days), fewest=str(FEWEST))
    else:
        nearest = get_close_matches(name, [*chart_names(sheet), *drawn], n=3, cutoff=0.3)
        firsts = [course.names[0] for course in courses(sheet.figures) if course.is_long]
        known = dict.fromkeys([*nearest, *chart_names(sheet), *firsts])
        yield UNKNOWN_CHART.broken(at, name=name, known="، ".join(known) or NOTHING)


def chart_names(sheet: FactSheet) -> tuple[str, ...]:
    """`figures` shows the sums, `counts` what is counted, `shares` the percentages: those that there are.

    >>> chart_names(FactSheet("facts.yaml"))
    ()
    """
    sums = any(figure.currency for figure in sheet.figures)
    counts = any(not figure.currency and figure.unit != PERCENT for figure in sheet.figures)
    shares = any(not figure.currency and figure.unit == PERCENT for figure in sheet.figures)
    drawn = (("figures", sums), ("counts", counts), ("shares", shares))
    return tuple(name for name, is_there in drawn if is_there)
