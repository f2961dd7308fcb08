"""The charts of a story: sums of money, counts and shares, each on a scale of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from site_builder.domain.figure import Figure
from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.chart_rows import chart_row
from site_builder.plan.chart_words import caption, key_entries, says, scale_words
from site_builder.plan.figure_lines import PERCENT
from site_builder.plan.index import StoryIndex
from site_builder.plan.reading import Reading, in_currency, per_year, stated
from site_builder.plan.scale import Scale, scale_for, ticks
from site_builder.plan.views.chart import Chart, Mode

FIGURES, COUNTS, SHARES = "figures", "counts", "shares"
MODES = (
    Mode("stated", 1, Prose("كما وردت")),
    Mode("year", 2, Prose("لكل سنة")),
    Mode("single", 3, Prose("بعملة واحدة")),
)
Readings = Mapping[str, Reading]


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that share a scale. `currency` is the one whose bars stand on it, or empty for counts and shares."""

    name: str
    figures: tuple[Figure, ...]
    currency: str

    @property
    def on_scale(self) -> tuple[Figure, ...]:
        """What is compared."""
        return tuple(figure for figure in self.figures if not figure.reference)

    @property
    def apart(self) -> tuple[Figure, ...]:
        """What is only there to compare with."""
        return tuple(figure for figure in self.figures if figure.reference)


def groups(figures: tuple[Figure, ...]) -> tuple[Group, ...]:
    """Money, counts and shares, those that there are: a sum and a head count never share a scale."""
    money = tuple(figure for figure in figures if figure.currency)
    shares = tuple(figure for figure in figures if not figure.currency and figure.unit == PERCENT)
    counts = tuple(figure for figure in figures if not figure.currency and figure.unit != PERCENT)
    named = ((FIGURES, money), (COUNTS, counts), (SHARES, shares))
    return tuple(Group(name, members, _main_currency(members)) for name, members in named if members)


def chart(index: StoryIndex, here: Here, group: Group, modes: tuple[Mode, ...]) -> Chart:
    """A group drawn in these modes; one scale for all of them, so that a bar can be seen to shrink."""
    read = {figure.id: readings(index, figure, group.currency, modes) for figure in group.figures}
    scale = scale_for(tuple(_bars(group, read)))
    rows = tuple(chart_row(index, here, figure, read[figure.id], (scale, group.currency)) for figure in group.on_scale)
    nowhere = (Scale(Decimal(0)), group.currency)
    apart = tuple(chart_row(index, here, figure, read[figure.id], nowhere) for figure in group.apart)
    comparison = here.to(index.address.page("comparison"))
    return Chart(
        name=group.name,
        caption=caption(group.name),
        says=says(rows, index.edition),
        scale="logarithmic" if scale.logarithmic else "linear",
        scale_words=scale_words(scale, group.name, group.currency),
        ticks=ticks(index.edition, scale),
        key=key_entries(rows),
        modes=modes,
        rows=rows,
        apart=apart,
        more_url="" if comparison == "./" else comparison,
    )


def modes_of(group: Group) -> tuple[Mode, ...]:
    """The modes that tell something new: per year where a period is known, one currency where there are several."""
    several = len({figure.currency for figure in group.figures}) > 1
    useful = {"stated": True, "year": any(figure.period for figure in group.figures), "single": several}
    return tuple(mode for mode in MODES if useful[mode.key])


def readings(index: StoryIndex, figure: Figure, currency: str, modes: tuple[Mode, ...]) -> Readings:
    """A figure in each of these modes; `currency` is what the last of them converts to."""
    edition, rates = index.edition, index.sheet.rates
    made = {
        "stated": lambda: stated(edition, figure),
        "year": lambda: per_year(edition, figure),
        "single": lambda: in_currency(edition, figure, currency, rates),
    }
    return {mode.key: made[mode.key]() for mode in modes}


def _bars(group: Group, read: Mapping[str, Readings]) -> list[Decimal]:
    return [
        reading.high
        for figure in group.on_scale
        for reading in read[figure.id].values()
        if reading.currency == group.currency and not reading.refusal
    ]


def _main_currency(figures: tuple[Figure, ...]) -> str:
    compared = [figure for figure in figures if not figure.reference] or list(figures)
    counts = Counter(figure.currency for figure in compared)
    return max(counts, key=lambda currency: counts[currency])
