"""Shape of evidence, and of all that may rest on it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from site_builder.gather.shapes.shape import Shape, Text, one_or_many

Accept = Annotated[
    Literal["orthographic"] | None,
    Field(
        description=(
            "Accept an excerpt that differs from its source in spelling only: "
            "tashkeel, hamza carriers, ى/ي, ة/ه, digits. "
            "The report shows it. (قبول فرق الإملاء)"
        ),
        examples=["orthographic"],
    ),
]


class EvidenceShape(Shape):
    """A verbatim excerpt of a source (شاهد): what a fact rests on."""

    model_config = ConfigDict(title="Evidence")

    source: Text = Field(description="The id of a source of this sheet. (المصدر)", examples=["tech-desk"])
    excerpt: Text = Field(
        description=(
            "The words of the source, letter by letter. "
            "[…] leaves words out and [ ] adds a word of the newsroom's. (النص)"
        ),
        examples=["حزم تعويضات تصل إلى 300 مليون دولار على مدى أربع سنوات"],
    )
    accept: Accept = None


Evidences = Annotated[
    tuple[EvidenceShape, ...],
    BeforeValidator(one_or_many, json_schema_input_type=EvidenceShape | list[EvidenceShape]),
    Field(
        description="One excerpt, or a list of them, that the statement rests on. (الشواهد)",
        examples=[{"source": "tech-desk", "excerpt": "تصل إلى 300 مليون دولار"}],
    ),
]


class GroundedShape(Shape):
    """A statement with evidence, or with a note by the editor, or with both."""

    evidence: Evidences = ()
    basis: Literal["editor"] | None = Field(
        default=None,
        description="The newsroom itself answers for the statement; `note` says why, and the page shows it. (الأساس)",
        examples=["editor"],
    )
    note: Text = Field(
        default="",
        description="What the editor's statement rests on; goes with `basis: editor`. (ملاحظة التحرير)",
        examples=["حسابٌ أجراه التحرير من الرقمين المذكورين في المصدر"],
    )
