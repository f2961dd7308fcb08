"""A year of a long list."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class Year:
    """`months` are «نوفمبر (3)», each a link to the stories of that month."""

    label: Prose
    months: tuple[Link, ...]
