"""Shape of an event."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.evidence import GroundedShape
from site_builder.gather.shapes.shape import Edtf, Id, Text


class EventShape(GroundedShape):
    """Something that happened (حدث), dated as far as the sources date it. A date they do not give is never invented."""

    model_config = ConfigDict(title="Event")

    id: Id = Field(description="The id of the event, and its address for ever. (المعرّف)", examples=["zurich-hires"])
    title: Text = Field(
        description="What happened, as a headline. (العنوان)", examples=["انتقال ثلاثة باحثين إلى Meta"]
    )
    text: Text = Field(
        default="",
        description="What happened, in a sentence or two of the newsroom's. (النص)",
        examples=["انضم ثلاثة من باحثي المكتب إلى الفريق الجديد."],
    )
    when: Edtf | None = Field(
        default=None,
        description=(
            "When, in EDTF: `2009`, `2025-06`, `2025-06-30`, `2025-06~` (about), "
            "`2025-06/2025-08`, `../2025-07` (until). (الزمن)"
        ),
        examples=["2025-06~"],
    )
    as_stated: Text = Field(
        default="",
        description="When, in the source's own words; they must stand in the evidence. (الزمن كما ورد)",
        examples=["وبعد أيام"],
    )
    after: Text = Field(
        default="",
        description="The id of an event that this one is known to follow, for the order of the timeline. (بعد)",
        examples=["live-podcast"],
    )
    people: tuple[Text, ...] = Field(
        default=(), description="The ids of the people in it. (الشخصيات)", examples=[["andrew-bosworth"]]
    )
    organisations: tuple[Text, ...] = Field(
        default=(), description="The ids of the organisations in it. (الجهات)", examples=[["meta"]]
    )
