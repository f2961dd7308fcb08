"""The lines for web servers in docs/publishing.md."""

from __future__ import annotations

from site_builder.publish.servers import apache, caddy, nginx


def sections() -> dict[str, str]:
    """A block for each server."""
    return {made.__name__: f"```{made.__name__}\n{made()}```" for made in (nginx, apache, caddy)}
