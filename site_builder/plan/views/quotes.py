"""The quotes, grouped by speaker."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.views.filter import FilterGroup
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link


@dataclass(frozen=True, slots=True)
class QuoteCard:
    """Stands at `#id`. `text` is without its outer quotation marks; `size` is `xl`, `l`, `m` or `s`.

    `setting` are lines such as «في اجتماع داخلي». `mark_words` tells what the editor's marks in the text mean, where it
    has any. `copy_text` is what the copy button puts on the clipboard. `keys` are filter numbers. `disputes` lead to
    the story page.
    """

    id: str
    size: str
    keys: tuple[int, ...]
    text: Verbatim
    speaker: Prose
    speaker_url: str
    role: Verbatim
    setting: tuple[Prose, ...]
    topic: Prose
    evidence: tuple[Link, ...]
    verdict_words: Prose
    mark_words: Prose
    disputes: tuple[Link, ...]
    page_url: str
    copy_text: str


@dataclass(frozen=True, slots=True)
class SpeakerGroup:
    """One speaker's quotes, speakers in order of first appearance. `keys` are those of all its quotes."""

    id: str
    name: Prose
    count: Prose
    keys: tuple[int, ...]
    quotes: tuple[QuoteCard, ...]


@dataclass(frozen=True, slots=True)
class QuotesView:
    """The filter chooses by speaker or by topic."""

    frame: Frame
    kicker: Prose
    headline: Prose
    dek: Prose
    filter: FilterGroup
    speakers: tuple[SpeakerGroup, ...]
