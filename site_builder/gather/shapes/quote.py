"""Shape of a quote."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.evidence import Accept, GroundedShape
from site_builder.gather.shapes.shape import Id, Text


class QuoteShape(GroundedShape):
    """Words that someone said (قول), letter by letter. A quote is its own excerpt."""

    model_config = ConfigDict(title="Quote")

    id: Id = Field(description="The id of the quote, and its address for ever. (المعرّف)", examples=["not-a-bonus"])
    speaker: Text = Field(
        description="The id of the person or organisation that said it. (القائل)", examples=["andrew-bosworth"]
    )
    text: Text = Field(
        description=(
            "The words, letter by letter, without the outer quotation marks. "
            "[…] leaves words out and [ ] adds a word of the newsroom's. (النص)"
        ),
        examples=["إنها ليست مكافأة توقيع"],
    )
    source: Text = Field(description="The id of the source that holds these words. (المصدر)", examples=["tech-desk"])
    said_in: Text = Field(default="", description="Where it was said. (المناسبة)", examples=["اجتماع داخلي"])
    said_to: Text = Field(default="", description="To whom: an id, or words. (المخاطَب)", examples=["موظفي الشركة"])
    reported_by: Text = Field(
        default="", description="Who reported it: an id, or words. (الناقل)", examples=["the-verge"]
    )
    topic: Text = Field(default="", description="The id of a topic of this sheet. (الموضوع)", examples=["figures"])
    accept: Accept = None
