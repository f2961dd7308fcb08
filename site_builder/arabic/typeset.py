"""Text to HTML as an Arabic newsroom sets it."""

from __future__ import annotations

from collections.abc import Sequence

from site_builder.arabic.policy import Policy


def typeset_prose(text: str, policy: Policy, nested: bool = False) -> str:
    """The newsroom's words as HTML."""
    raise NotImplementedError


def typeset_verbatim(text: str, nested: bool = False) -> str:
    """A source's words as HTML."""
    raise NotImplementedError


def typeset_text_node(text: str, policy: Policy, verbatim: bool = False) -> str:
    """One text node of HTML, set."""
    raise NotImplementedError


def typeset_nodes(texts: Sequence[str], policy: Policy, verbatim: bool = False) -> tuple[str, ...]:
    """The text nodes of one block of HTML, set together."""
    raise NotImplementedError
