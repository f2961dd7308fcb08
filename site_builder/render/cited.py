"""What render needs to know of a view whose Markdown cites facts; the templates see the whole view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Cited(Protocol):
    """A citation: `opens_in` says in which part its passage stands, `narrative` or `brief`."""

    @property
    def id(self) -> str:
        """The fact."""

    @property
    def opens_in(self) -> str:
        """`narrative` or `brief`."""


class Leading(Protocol):
    """A `fact:` link that has no passage of its own and leads elsewhere."""

    @property
    def id(self) -> str:
        """The fact."""

    @property
    def url(self) -> str:
        """Where the link leads."""


class Drawn(Protocol):
    """A chart that the narrative may place by any of its names."""

    @property
    def names(self) -> Sequence[str]:
        """What `chart:` may say."""


class Narrated(Protocol):
    """A view with Markdown and what it cites."""

    @property
    def citations(self) -> Sequence[Cited]:
        """In order of first appearance."""

    @property
    def jumps(self) -> Sequence[Leading]:
        """Links without a passage."""

    @property
    def charts(self) -> Sequence[Drawn]:
        """Every chart that may be placed."""
