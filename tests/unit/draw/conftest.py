"""A press with the real templates and the real face, and cards to draw on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from site_builder.arabic.policy import Policy
from site_builder.domain.card import CardPlan, CardShape
from site_builder.domain.place import Place
from site_builder.domain.site import Brand
from site_builder.domain.text import NO_WORDS, Prose, Verbatim
from site_builder.draw.press import Press, press_of
from site_builder.drawing import TOOLS
from site_builder.plan.palette import palette_of
from site_builder.store.tools import read_tools

CARD = CardPlan(
    path="story/quotes/said/card.png",
    shape=CardShape.WIDE,
    brand=Prose("إسناد"),
    kicker=Prose("قول"),
    lead=NO_WORDS,
    bound=NO_WORDS,
    number=NO_WORDS,
    words=Verbatim("قالت «الإدارة» لـOpenAI: شكرًا جزيلًا لأهلًا 12.5% و2023–2025"),
    quoted=True,
    after=NO_WORDS,
    name=Prose("سام ألتمان"),
    role=Verbatim("الرئيس التنفيذي لشركة OpenAI"),
    disputed=False,
    palette=palette_of(Brand()),
    origin=Place("content/story/facts.yaml", 3, 5),
)


def card(**changes: object) -> CardPlan:
    """The quote that holds what goes wrong first, with some fields bent."""
    return replace(CARD, **changes)  # type: ignore[arg-type] # a test names the fields it bends


@pytest.fixture(scope="session")
def press() -> Press:
    """What a build draws with."""
    return press_of(read_tools(TOOLS), str(TOOLS / "fonts"), Policy("latn", "standard"))
