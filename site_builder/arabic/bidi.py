"""Where Latin words stand in an Arabic text, and how a text without markup keeps its reading order."""

from __future__ import annotations

from site_builder.arabic.policy import Policy


def latin_runs(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of Latin words."""
    raise NotImplementedError


def plain(text: str, policy: Policy | None = None) -> str:
    """The text for a place that holds no markup."""
    raise NotImplementedError
