"""What robots are told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RobotsView:
    """Everything is open; the sitemap's URL is absolute."""

    sitemap_url: str
