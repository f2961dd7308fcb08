"""The terminal: results go to standard output, findings and progress to standard error."""

from __future__ import annotations

from rich.console import Console


def out() -> Console:
    """Standard output; no highlighting, so that a path looks the same everywhere."""
    return Console(highlight=False, markup=False, emoji=False)


def err() -> Console:
    """Standard error."""
    return Console(highlight=False, markup=False, emoji=False, stderr=True)
