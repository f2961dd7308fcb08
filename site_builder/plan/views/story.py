"""The story page."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Markdown, Prose
from site_builder.plan.views.chart import Chart
from site_builder.plan.views.citation import Citation, Jump
from site_builder.plan.views.date_label import DateLabel
from site_builder.plan.views.dispute import DisputeCard
from site_builder.plan.views.frame import Frame
from site_builder.plan.views.link import Link
from site_builder.plan.views.notes import CorrectionNote, TermNote, UnknownNote
from site_builder.plan.views.person_card import PersonCard
from site_builder.plan.views.series import Series
from site_builder.plan.views.source_line import SourceLine


@dataclass(frozen=True, slots=True)
class StoryView:
    """`narrative` and `brief` are Markdown: their `fact:ID` links are `citations` or `jumps`, their `chart:NAME` images
    `charts`. `contents` are the second-level headings where there are four or more; their ids are those of
    `arabic.slug.heading_id` over every heading in order.

    `byline` is «إعداد هيئة التحرير», `reading_time` «4 دقائق قراءة», `tracing` «12 معلومة في هذه القصة، …». The
    headings of the sections take these ids, which links lead to: h-brief h-story h-dispute h-who
    h-terms h-unknown h-fix h-src.
    """

    frame: Frame
    kicker: tuple[Link, ...]
    headline: Prose
    dek: Prose
    draft: bool
    byline: Prose
    published: DateLabel
    updated: DateLabel | None
    reading_time: Prose
    tracing: Prose
    brief: tuple[Markdown, ...]
    contents: tuple[Link, ...]
    narrative: Markdown
    citations: tuple[Citation, ...]
    jumps: tuple[Jump, ...]
    charts: tuple[Chart | Series, ...]
    disputes: tuple[DisputeCard, ...]
    people: tuple[PersonCard, ...]
    organisations: tuple[PersonCard, ...]
    terms: tuple[TermNote, ...]
    unknowns: tuple[UnknownNote, ...]
    corrections: tuple[CorrectionNote, ...]
    sources: tuple[SourceLine, ...]
    previous: Link | None
    next: Link | None
    edition: Link | None = None
