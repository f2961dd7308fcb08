"""Shape of a fact sheet."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.dispute import DisputeShape
from site_builder.gather.shapes.event import EventShape
from site_builder.gather.shapes.figure import FigureShape, RateShape
from site_builder.gather.shapes.notes import CorrectionShape, TermShape, UnknownShape
from site_builder.gather.shapes.people import OrganisationShape, PersonShape
from site_builder.gather.shapes.quote import QuoteShape
from site_builder.gather.shapes.shape import Id, Shape, Text
from site_builder.gather.shapes.source import SourceShape


class SheetShape(Shape):
    """The facts of a story (صحيفة الوقائع), each traced to a passage of a source."""

    model_config = ConfigDict(title="Fact sheet")

    sources: dict[Id, SourceShape] = Field(
        min_length=1,
        description="The articles that the story rests on, by id. (المصادر)",
        examples=[{"tech-desk": {"file": "article.txt", "rights": "excerpts"}}],
    )
    topics: dict[Id, Text] = Field(
        default={}, description="Topics for the quotes: id and label. (الموضوعات)", examples=[{"figures": "الأرقام"}]
    )
    people: dict[Id, PersonShape] = Field(
        default={},
        description="Who is who, by id. (الشخصيات)",
        examples=[{"andrew-bosworth": {"name": "أندرو بوسورث"}}],
    )
    organisations: dict[Id, OrganisationShape] = Field(
        default={}, description="The organisations, by id. (الجهات)", examples=[{"meta": {"name": "ميتا"}}]
    )
    events: tuple[EventShape, ...] = Field(
        default=(),
        description="What happened, in the order of the timeline. (الأحداث)",
        examples=[[{"id": "zurich-hires"}]],
    )
    quotes: tuple[QuoteShape, ...] = Field(
        default=(), description="The quotes. (الأقوال)", examples=[[{"id": "not-a-bonus"}]]
    )
    figures: tuple[FigureShape, ...] = Field(
        default=(), description="The figures to compare. (الأرقام)", examples=[[{"id": "four-year-package"}]]
    )
    disputes: tuple[DisputeShape, ...] = Field(
        default=(), description="Where the accounts differ. (الخلافات)", examples=[[{"id": "how-many-left"}]]
    )
    terms: tuple[TermShape, ...] = Field(
        default=(), description="The glossary. (المصطلحات)", examples=[[{"id": "signing-bonus"}]]
    )
    unknowns: tuple[UnknownShape, ...] = Field(
        default=(), description="What is not known yet. (ما لا نعرفه بعد)", examples=[[{"id": "who-was-paid"}]]
    )
    corrections: tuple[CorrectionShape, ...] = Field(
        default=(), description="What was put right, and when. (التصويبات)", examples=[[{"id": "package-corrected"}]]
    )
    rates: tuple[RateShape, ...] = Field(
        default=(), description="Exchange rates for the comparison. (أسعار الصرف)", examples=[[{"id": "gbp-usd-2009"}]]
    )
