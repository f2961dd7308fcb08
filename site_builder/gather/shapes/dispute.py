"""Shape of a dispute."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.evidence import GroundedShape
from site_builder.gather.shapes.shape import Id, Shape, Text


class PositionShape(GroundedShape):
    """What one side holds (موقف). It may rest on the facts that it names."""

    model_config = ConfigDict(title="Position")

    holder: Text = Field(
        description="The id of a person, an organisation or a source. (صاحب الموقف)", examples=["sam-altman"]
    )
    says: Text = Field(
        description="What it holds: the newsroom's summary, or words of a source. (القول)",
        examples=["عُرضت مكافآت توقيع بقيمة 100 مليون دولار"],
    )
    facts: tuple[Text, ...] = Field(
        default=(), description="The ids of the facts that show it. (الوقائع)", examples=[["not-a-bonus"]]
    )


class DisputeShape(Shape):
    """One question on which the accounts differ (خلاف), with two positions or more."""

    model_config = ConfigDict(title="Dispute")

    id: Id = Field(description="The id of the dispute. (المعرّف)", examples=["how-many-left"])
    question: Text = Field(description="The question, as a sentence. (السؤال)", examples=["كم باحثًا انتقل فعلًا؟"])
    positions: tuple[PositionShape, ...] = Field(
        min_length=2,
        description="Each side with its evidence; at least two. (المواقف)",
        examples=[[{"holder": "sam-altman", "says": "…"}, {"holder": "andrew-bosworth", "says": "…"}]],
    )
