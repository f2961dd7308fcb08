"""What a text must keep so that it can be drawn."""

from __future__ import annotations

from site_builder.domain.rule import error

NO_GLYPH = error(
    "drawing-lacks-glyph",
    ar="في {path} ما لا ترسمه أحرف الخط: {letters}.",
    en="{path} needs letters that the drawing's font does not have: {letters}.",
    hint_ar="اكتب الكلمة بحروف عربية أو لاتينية؛ فالمربعات الفارغة لا تُنشر.",
    hint_en="Write the word in Arabic or Latin letters; empty boxes are not published.",
)
CARD_TOO_LONG = error(
    "card-too-long",
    ar="نص البطاقة {path} أطول مما يتسع له أصغر قياس يُقرأ.",
    en="The text of the card {path} does not fit, even at the smallest size that can be read.",
    hint_ar="اختصر النص، أو احذف من القول ما لا يلزم بعلامة […].",
    hint_en="Shorten the text, or leave out of a quote what is not needed with […].",
)
