"""What a burst of saves touches: stories, sources, or what all pages stand on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from site_builder.gather.folders import CONTENT
from site_builder.gather.sources import SEEDS

Saved = frozenset[str] | None
"""Paths that came, went or changed; None where only a look at everything can tell."""

MANY = 200
"""A burst of more paths may have overrun what the system tells: then everything is looked at."""


@dataclass(frozen=True, slots=True)
class Touched:
    """`stories` are folders as they are shown (`content/a`), `sources` files of `seeds/`."""

    everything: bool
    ground: bool
    stories: frozenset[str]
    sources: frozenset[str]


def touched(saved: Saved, roots: Iterable[Path]) -> Touched:
    """Where each path leads, by its place under one of the roots.

    >>> touched(frozenset({"/n/content/a/story.md", "/n/seeds/x.txt"}), [Path("/n")])
    Touched(everything=False, ground=False, stories=frozenset({'content/a'}), sources=frozenset({'seeds/x.txt'}))
    """
    if saved is None or len(saved) > MANY:
        return Touched(everything=True, ground=True, stories=frozenset(), sources=frozenset())
    inside = {_below(Path(path), roots) for path in saved}
    stories = {"/".join(parts[:2]) for parts in inside if parts[0] == CONTENT and parts[1:]}
    sources = {"/".join(parts) for parts in inside if parts[0] == SEEDS and parts[1:]}
    whole = {(CONTENT,), (SEEDS,)} & inside
    ground = any(parts[0] not in (CONTENT, SEEDS) for parts in inside)
    return Touched(bool(whole), ground, frozenset(stories), frozenset(sources))


def _below(path: Path, roots: Iterable[Path]) -> tuple[str, ...]:
    found = (path.relative_to(root).parts for root in roots if path.is_relative_to(root))
    return next((parts for parts in found if parts), ("",))


def together(saves: Iterable[Saved]) -> Saved:
    """Several bursts as one.

    >>> sorted(together([frozenset("a"), frozenset("b")])), together([frozenset("a"), None])
    (['a', 'b'], None)
    """
    every = tuple(saves)
    return None if None in every else frozenset(path for paths in every for path in paths or ())
