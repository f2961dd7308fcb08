"""What the newsroom's own prose must keep: cite facts that exist, quote and count what the sources say."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

UNKNOWN_CITATION = error(
    "unknown-citation",
    ar="الرابط {link} لا يقود إلى معلومة في الصحيفة.",
    en="The link {link} leads to no fact in the sheet.",
    hint_ar="أقرب المعرّفات: {nearest}.",
    hint_en="The nearest ids: {nearest}.",
)
MALFORMED_CITATION = error(
    "malformed-citation",
    ar="لا يُقرأ هذا رابطًا إلى معلومة: {written}.",
    en="This cannot be read as a link to a fact: {written}.",
    hint_ar="الصورة الصحيحة: {example}.",
    hint_en="It is written like this: {example}.",
)
UNKNOWN_CHART = error(
    "unknown-chart",
    ar="لا رسم بياني باسم {name}.",
    en="No chart is called {name}.",
    hint_ar="الرسوم المتاحة، وأقربها أولًا: {known}.",
    hint_en="The charts that can be drawn, the nearest first: {known}.",
)
CHART_WITHOUT_COURSE = error(
    "chart-without-course",
    ar="لا يُرسم {name} على مدى الزمن: عدد تواريخ الأرقام التي لها عنوانه ووحدته {days}، والمطلوب {fewest} على الأقل.",
    en="{name} cannot be drawn over time: of {fewest} dates that it takes, figures of its label and unit have {days}.",
    hint_ar="أعطِ أرقام الشيء الواحد عنوانًا واحدًا ووحدة واحدة ولكل منها تاريخًا في when، أو ارفع الرسم.",
    hint_en="Give the figures of one thing one label, one unit and each a date in when, or take the chart out.",
)
QUOTATION_NOT_FOUND = error(
    "quotation-not-found",
    ar="«{text}»: لا يقوم هذا الاقتباس في أي مصدر من مصادر القصة.",
    en="«{text}»: this quotation stands in none of the sources of the story.",
    hint_ar="انسخ كلمات المصدر كما هي من {where}، أو ارفع علامتي التنصيص.",
    hint_en="Copy the source's words as they are from {where}, or take the quotation marks off.",
)
QUOTATION_SPELLING = warning(
    "quotation-spelling",
    ar="«{text}»: الاقتباس قائم في {where} برسم مختلف: {differences}.",
    en="«{text}»: the quotation stands at {where} in a different spelling: {differences}.",
    hint_ar="اكتبه كما في المصدر: «{stated}».",
    hint_en="Write it as the source does: «{stated}».",
)
MONEY_NOT_STATED = error(
    "money-not-stated",
    ar="«{said}»: لا مصدر ولا معلومة تذكر هذا المبلغ.",
    en="«{said}»: no source and no fact states this sum.",
    hint_ar="راجع {nearest}؛ وما حسبته غرفة الأخبار يُكتب رقمًا في الصحيفة بـ basis: editor.",
    hint_en="Look at {nearest}; a sum that the newsroom worked out goes into the sheet with basis: editor.",
)
NUMBER_NOT_STATED = error(
    "number-not-stated",
    ar="«{said}»: لا مصدر ولا معلومة تذكر هذا العدد.",
    en="«{said}»: no source and no fact states this number.",
    hint_ar="راجع {nearest}؛ وما عدّته غرفة الأخبار يُكتب رقمًا في الصحيفة بـ basis: editor.",
    hint_en="Look at {nearest}; a number that the newsroom counted goes into the sheet with basis: editor.",
)
DATE_NOT_STATED = error(
    "date-not-stated",
    ar="«{said}»: لا مصدر ولا معلومة تذكر هذا التاريخ.",
    en="«{said}»: no source and no fact states this date.",
    hint_ar="راجع {nearest}؛ وما استنتجته غرفة الأخبار يُكتب حدثًا في الصحيفة بـ basis: editor.",
    hint_en="Look at {nearest}; a date that the newsroom worked out goes into the sheet with basis: editor.",
)
NUMBER_NOT_IN_EVIDENCE = error(
    "number-not-in-evidence",
    ar="«{said}»: لا يذكره أي مقطع تقوم عليه المعلومة {id}.",
    en="«{said}»: no passage that the fact {id} rests on states it.",
    hint_ar="صحّح العدد، أو أضف إلى evidence مقطعًا من {nearest}.",
    hint_en="Correct the number, or add an excerpt from {nearest} to its evidence.",
)
CITED_NUMBER_DIFFERS = error(
    "cited-number-differs",
    ar="النص «{text}» يذكر {said}، والمعلومة {id} لا تذكره؛ فيها: {known}.",
    en="The text «{text}» says {said}, and the fact {id} does not; it says: {known}.",
    hint_ar="صحّح العدد، أو اربط النص بالمعلومة التي تذكره: {nearest}.",
    hint_en="Correct the number, or link the text to the fact that says it: {nearest}.",
)
CITED_WORDS_DIFFER = error(
    "cited-words-differ",
    ar="«{text}»: ليست هذه كلمات القول {id}.",
    en="«{text}»: these are not words of the quote {id}.",
    hint_ar="اربطها بالقول الذي يضمها: {nearest}.",
    hint_en="Link them to the quote that says them: {nearest}.",
)
