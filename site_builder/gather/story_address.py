"""The address of a story and its topics: how it stands in the whole site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.place import Place
from site_builder.domain.site import Site
from site_builder.gather import rules
from site_builder.gather.misread import MisreadError
from site_builder.gather.nearest import listed, nearest
from site_builder.gather.readings.identifier import read_id

RESERVED = frozenset({"404", "about", "assets", "corrections", "search", "sources", "topics"})
"""Addresses of the site's own pages and folders."""


@dataclass(frozen=True, slots=True)
class Address:
    """A slug, and where it is written: in the front matter, or as the name of the story's folder."""

    slug: str
    at: Place


def bad_slugs(address: Address) -> Iterator[Finding]:
    """A slug that no story may have."""
    try:
        read_id(address.slug)
    except MisreadError as misread:
        yield misread.at(address.at)
    if address.slug in RESERVED:
        yield rules.RESERVED_SLUG.broken(address.at, slug=address.slug, example=f"{address.slug}-story")


def duplicate_slugs(addresses: tuple[Address, ...]) -> Iterator[Finding]:
    """Every address that an earlier story has."""
    first: dict[str, Address] = {}
    for address in addresses:
        earlier = first.setdefault(address.slug, address)
        if earlier is not address:
            example = f"{address.slug}-2"
            yield rules.DUPLICATE_SLUG.broken(address.at, slug=address.slug, first=earlier.at, example=example)


def unknown_topics(narrative: Narrative, site: Site) -> Iterator[Finding]:
    """Topics of a story that the site does not have."""
    known = tuple(name for name, _ in site.topics)
    for number, topic in enumerate(narrative.topics):
        if topic in known:
            continue
        place, near, allowed = narrative.at.of(f"topics.{number}"), nearest(topic, known), listed(known) or "—"
        if near:
            yield rules.MISSPELT_TOPIC.broken(place, topic=topic, nearest=near, allowed=allowed)
        else:
            yield rules.UNKNOWN_TOPIC.broken(place, topic=topic, allowed=allowed)
