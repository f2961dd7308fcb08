"""Everything of a site that is drawn and not written: the share cards, and the PDF edition of each story."""

from __future__ import annotations

from site_builder.domain.card import CardPlan
from site_builder.domain.edition import EditionPlan
from site_builder.domain.site import Site
from site_builder.domain.story import Story
from site_builder.plan.cards import cards
from site_builder.plan.edition import Edition
from site_builder.plan.index import index_story
from site_builder.plan.print_edition import print_edition

Drawing = CardPlan | EditionPlan


def drawings(site: Site, stories: tuple[Story, ...]) -> tuple[Drawing, ...]:
    """The cards and the edition of every story, by path."""
    edition = Edition(site, (), (), has_feed=False, draws=True)
    indexes = [index_story(edition, story) for story in stories]
    planned: list[Drawing] = [card for index in indexes for card in cards(index)]
    planned += [print_edition(index) for index in indexes]
    return tuple(sorted(planned, key=lambda drawing: drawing.path))
