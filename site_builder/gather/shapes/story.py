"""Shape of the front matter of a story."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.shape import Id, IsoDate, Shape, Text


class StoryShape(Shape):
    """What stands between the --- lines at the head of `story.md` (بيانات القصة)."""

    model_config = ConfigDict(title="Story")

    headline: Text = Field(description="The headline. (العنوان)", examples=["من أعطى مئة مليون؟"])
    dek: Text = Field(description="The sentence under the headline. (العنوان الفرعي)", examples=["روايتان لعرض واحد."])
    brief: tuple[Text, ...] = Field(
        default=(),
        description="The short version, a line of Markdown each; `[text](fact:id)` cites a fact. (الخلاصة)",
        examples=[["تحدثت تقارير عن [حزم تصل إلى 300 مليون دولار](fact:four-year-package)."]],
    )
    authors: tuple[Text, ...] = Field(
        min_length=1, description="Who wrote the story. (الكتّاب)", examples=[["هيئة التحرير"]]
    )
    published: IsoDate = Field(description="The day of publication. (تاريخ النشر)", examples=["2026-11-22"])
    updated: IsoDate = Field(
        default="", description="The day of the last change. (تاريخ التحديث)", examples=["2026-11-23"]
    )
    topics: tuple[Text, ...] = Field(
        default=(), description="Ids of topics of `site.yaml`. (الموضوعات)", examples=[["ai"]]
    )
    draft: bool = Field(
        default=False, description="True keeps the story out of the site until it is done. (مسودّة)", examples=[True]
    )
    slug: Id = Field(
        default="", description="The address, in place of the folder's name. (اسم الرابط)", examples=["meta-openai"]
    )
