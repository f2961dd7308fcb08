"""The page of one quote."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose
from site_builder.plan.views.fact import FactTrail
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.quotes import QuoteCard


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The h1 is the card's text in «» at the card's size."""

    frame: Frame
    kicker: Prose
    card: QuoteCard
    trail: FactTrail
