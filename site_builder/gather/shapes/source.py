"""Shape of a source."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.domain.source import Rights
from site_builder.gather.shapes.shape import Digest, IsoDate, Shape, Text


class BodyShape(Shape):
    """Where the article begins and ends (متن المقال), where the general rules cut wrongly."""

    model_config = ConfigDict(title="Body override")

    start: Text = Field(
        default="",
        alias="from",
        description="The first words of the first line that is kept. (من)",
        examples=["كشف المدير التقني"],
    )
    end: Text = Field(
        default="",
        alias="to",
        description="The first words of the last line that is kept. (إلى)",
        examples=["وختم حديثه"],
    )


class SourceShape(Shape):
    """An article (مصدر) that the story rests on. Nothing about it is guessed: what it does not say stays empty."""

    model_config = ConfigDict(title="Source")

    file: Text = Field(
        description="The file of the article, under `seeds/`. (الملف)", examples=["000_ac22526983ea9195.txt"]
    )
    title: Text = Field(
        default="",
        description="The headline; without it, the title that is found in the article. (العنوان)",
        examples=["حرب المواهب بين الشركتين"],
    )
    publisher: Text = Field(default="", description="Who published it. (الناشر)", examples=["Tech Desk"])
    author: Text = Field(default="", description="Who wrote it. (الكاتب)", examples=["سارة الأحمد"])
    url: Text = Field(
        default="", description="Where it was published. (الرابط)", examples=["https://example.org/article"]
    )
    published: IsoDate = Field(
        default="",
        description="The day it was published, as the source gives it. (تاريخ النشر)",
        examples=["2025-07-02"],
    )
    seen: IsoDate = Field(
        default="", description="The day the newsroom read it. (تاريخ الاطلاع)", examples=["2026-11-22"]
    )
    rights: Rights = Field(
        description=(
            "How much of its text may be republished: "
            "`full`, the `excerpts` that facts rest on, or `none`. (حقوق النشر)"
        ),
        examples=["excerpts"],
    )
    digest: Digest = Field(
        default="",
        description="The SHA-256 of the file as an editor approved it, 12 digits or more; no change passes. (البصمة)",
        examples=["e3b0c44298fc"],
    )
    body: BodyShape | None = Field(
        default=None,
        description="Where the article begins and ends in its file. (متن المقال)",
        examples=[{"from": "كشف المدير التقني", "to": "وختم حديثه"}],
    )
