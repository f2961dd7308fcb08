"""Shapes of terms, unknowns and corrections."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.evidence import GroundedShape
from site_builder.gather.shapes.shape import Id, IsoDate, Shape, Text

CorrectionWord = Literal["correction", "update", "clarification", "retraction", "تصحيح", "تحديث", "توضيح", "سحب"]


class TermShape(GroundedShape):
    """An entry of the glossary (مصطلح)."""

    model_config = ConfigDict(title="Term")

    id: Id = Field(description="The id of the term. (المعرّف)", examples=["signing-bonus"])
    term: Text = Field(description="The term in Arabic. (المصطلح)", examples=["مكافأة توقيع"])
    latin: Text = Field(
        default="", description="The term in Latin letters. (بالأحرف اللاتينية)", examples=["signing bonus"]
    )
    text: Text = Field(
        description="What it means, in a sentence. (الشرح)", examples=["مبلغ يُدفع مرة واحدة عند التوقيع."]
    )


class UnknownShape(GroundedShape):
    """A question that the sources leave open (ما لا نعرفه)."""

    model_config = ConfigDict(title="Unknown")

    id: Id = Field(description="The id of the question. (المعرّف)", examples=["who-was-paid"])
    question: Text = Field(description="The question, as a sentence. (السؤال)", examples=["من تسلّم المبلغ؟"])
    text: Text = Field(
        default="", description="What is known around it. (النص)", examples=["لا يذكر أي من المصدرين اسمًا."]
    )


class CorrectionShape(Shape):
    """A dated entry (تصويب) that names the fact it changes."""

    model_config = ConfigDict(title="Correction")

    id: Id = Field(description="The id of the entry. (المعرّف)", examples=["package-corrected"])
    date: IsoDate = Field(description="The day of the entry. (التاريخ)", examples=["2026-11-22"])
    kind: CorrectionWord = Field(
        description="تصحيح mends an error, تحديث adds news, توضيح makes clear, سحب takes back. (النوع)",
        examples=["correction"],
    )
    fact: Text = Field(description="The id of the fact that it changes. (الواقعة)", examples=["four-year-package"])
    text: Text = Field(description="What was wrong and what is right now. (النص)", examples=["كان الرقم 200 مليون."])
