"""A cited fact: what opens under the line that cites it."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.evidence import EvidencePassage
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class Citation:
    """The passage stands at `#id`; `number` counts from 1 in order of first appearance.

    `opens_in` says where the passage stands, once: `narrative` (under its first citation there), or `brief` where
    only the short version cites it. Every other citation is a link to `#id`. `number_text` is the number in the
    site's digits, `label` «الشاهد 3». `name` is what the fact is («قول سام ألتمان»). `editor_note` is set where the
    newsroom itself answers for the fact. `page_url` is the fact's own page, or empty. `disputes` lead to `#dispute-id`.
    """

    id: str
    number: int
    number_text: Prose
    label: Prose
    name: Prose | Verbatim
    opens_in: str
    disputed: bool
    disputes: tuple[Link, ...]
    passages: tuple[EvidencePassage, ...]
    editor_note: Prose
    page_url: str


@dataclass(frozen=True, slots=True)
class Jump:
    """A `fact:` link to a dispute, which has no passage of its own: it leads to the dispute's section."""

    id: str
    url: str
    text: Prose
