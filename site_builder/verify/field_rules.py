"""What the fields of a fact must keep: to say what its excerpt says, no more and no less."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

NO_GROUNDS = error(
    "no-grounds",
    ar="المعلومة {id} بلا شاهد من مصدر، وبلا ملاحظة من المحرر.",
    en="The fact {id} has neither evidence from a source nor a note by the editor.",
    hint_ar="أضف evidence بمصدر ومقطع منه، أو basis: editor مع note تشرح من أين جاءت.",
    hint_en="Add evidence with a source and an excerpt, or basis: editor with a note that says where it comes from.",
)
AMOUNT_DIFFERS = error(
    "amount-differs",
    ar="الصحيفة تقول {sheet}، والمقطع يقول {said}.",
    en="The sheet says {sheet}, and the excerpt says {said}.",
    hint_ar="اكتب amount كما في المقطع؛ أو استشهد بموضع يقول {sheet}: {nearest}.",
    hint_en="Write the amount as the excerpt says it; or cite a place that says {sheet}: {nearest}.",
)
AMOUNT_DIFFERS_FROM_ALL = AMOUNT_DIFFERS.with_way_out(
    ar="اكتب amount كما في المقطع؛ فلا موضع في مصادر القصة يقول {sheet}.",
    en="Write the amount as the excerpt says it: no place in the story's sources says {sheet}.",
)
AMOUNT_NOT_SAID = error(
    "amount-not-said",
    ar="الصحيفة تقول {sheet}، ولا عدد في المقطع: «{stated}».",
    en="The sheet says {sheet}, and the excerpt holds no number: «{stated}».",
    hint_ar="اختر مقطعًا يذكر العدد؛ أقرب موضع: {nearest}.",
    hint_en="Choose an excerpt that says the number; the nearest place: {nearest}.",
)
AMOUNT_NOWHERE = AMOUNT_NOT_SAID.with_way_out(
    ar="راجع العدد: لا موضع في مصادر القصة يقول {sheet}. وإن كان من حساب التحرير فأضف basis: editor مع note.",
    en="Check the number: no place in the story's sources says {sheet}. If it is the editor's, add basis: editor.",
)
CUTS_NUMBER = error(
    "excerpt-cuts-number",
    ar="يقطع المقطع العدد: «{stated}»، والمصدر يقول في {where} «{whole}».",
    en="The excerpt cuts the number: «{stated}»; the source says «{whole}» at {where}.",
    hint_ar="أكمل المقطع حتى يشمل «{whole}».",
    hint_en="Complete the excerpt so that it holds «{whole}».",
)
CURRENCY_DIFFERS = error(
    "currency-differs",
    ar="الصحيفة تقول {sheet} بعملة {currency}، والمقطع يقول «{said}» ({read}).",
    en="The sheet says {sheet} in {currency}, and the excerpt says «{said}» ({read}).",
    hint_ar="اكتب currency: {read}.",
    hint_en="Write currency: {read}.",
)
CURRENCY_NOT_SAID = error(
    "currency-not-said",
    ar="الصحيفة تقول {sheet} بعملة {currency}، والمقطع لا يذكر عملة: «{stated}».",
    en="The sheet says {sheet} in {currency}, and the excerpt names no currency: «{stated}».",
    hint_ar="أطِل المقطع حتى يشمل العملة: {nearest}.",
    hint_en="Lengthen the excerpt so that it holds the currency: {nearest}.",
)
CURRENCY_NOWHERE = CURRENCY_NOT_SAID.with_way_out(
    ar="لا موضع في مصادر القصة يقول {sheet} بهذه العملة: صحّح currency، أو اكتب unit إن كان العدد عدد أشياء لا مالًا.",
    en="No place in the story's sources says {sheet} in this currency: correct it; use unit if things are counted.",
)
UNIT_NOT_SAID = error(
    "unit-not-said",
    ar="الصحيفة تعدّ {sheet} ({unit})، والمقطع لا يعدّها: «{stated}».",
    en="The sheet counts {sheet} ({unit}), and the excerpt does not: «{stated}».",
    hint_ar="اكتب unit بالكلمة التي تلي العدد في المصدر: {nearest}.",
    hint_en="Write as unit the word that follows the number in the source: {nearest}.",
)
UNIT_NOWHERE = UNIT_NOT_SAID.with_way_out(
    ar="اختر مقطعًا يذكر ما يُعدّ: لا كلمة بعد العدد في هذه الفقرة.",
    en="Choose an excerpt that says what is counted: no word follows the number in this passage.",
)
BOUND_DIFFERS = error(
    "bound-differs",
    ar="الصحيفة تقول bound: {sheet}، والمصدر يقول في {where} «{said}»، أي {read}.",
    en="The sheet says bound: {sheet}, and the source says «{said}» at {where}, which is {read}.",
    hint_ar="اكتب bound: {read}.",
    hint_en="Write bound: {read}.",
)
BOUNDS_DISAGREE = warning(
    "bounds-disagree",
    ar="شواهد الرقم لا تتفق على حدّه: الصحيفة تقول {sheet}، والمصدر يقول في {where} «{said}»، أي {read}.",
    en="The evidence does not agree on the bound: the sheet says {sheet}; the source says «{said}» at {where}: {read}.",
    hint_ar="افصل الروايتين في رقمين، واعرض اختلافهما في disputes.",
    hint_en="Split the two accounts into two figures, and show their difference under disputes.",
)
PERIOD_DIFFERS = error(
    "period-differs",
    ar="الصحيفة تقول over: {sheet}، والمقطع يقول «{said}».",
    en="The sheet says over: {sheet}, and the excerpt says «{said}».",
    hint_ar="اكتب over: {read}.",
    hint_en="Write over: {read}.",
)
PERIOD_NOT_SAID = error(
    "period-not-said",
    ar="الصحيفة تقول over: {sheet}، ولا مدة في المقطع: «{stated}».",
    en="The sheet says over: {sheet}, and the excerpt names no period: «{stated}».",
    hint_ar="احذف over، أو اختر مقطعًا يذكر المدة؛ أقرب موضع: {nearest}.",
    hint_en="Take over out, or choose an excerpt that names the period; the nearest place: {nearest}.",
)
PERIOD_NOWHERE = PERIOD_NOT_SAID.with_way_out(
    ar="احذف over: لا موضع في مصادر القصة يذكر هذه المدة.",
    en="Take over out: no place in the story's sources names this period.",
)
PERIOD_LEFT_OUT = warning(
    "period-left-out",
    ar="المقطع يقول «{said}»، والرقم بلا over.",
    en="The excerpt says «{said}», and the figure has no over.",
    hint_ar="أضف over: {read} حتى لا يُقرأ المبلغ على غير مدته.",
    hint_en="Add over: {read}, so that the sum is not read for another period.",
)
INVENTED_DATE = error(
    "invented-date",
    ar="الصحيفة تقول {field}: {sheet}، ولا شاهد يذكر {part}.",
    en="The sheet says {field}: {sheet}, and no evidence says {part}.",
    hint_ar="في الشواهد: {said}. صحّح {field}، أو أضف basis: editor مع note تشرح كيف حُسب التاريخ.",
    hint_en="The evidence says: {said}. Correct {field}, or add basis: editor with a note on how the date was found.",
)
UNDATED_EVENT = INVENTED_DATE.with_way_out(
    ar="لا تاريخ في الشواهد: احذف when واكتب as_stated بكلمات المصدر، أو أضف basis: editor مع note تشرح كيف حُسب.",
    en="The evidence holds no date: take when out and write as_stated in the source's words, or add basis: editor.",
)
UNDATED_FIGURE = INVENTED_DATE.with_way_out(
    ar="لا تاريخ في الشواهد: احذف when، أو اختر مقطعًا مؤرخًا، أو أضف basis: editor مع note تشرح كيف حُسب.",
    en="The evidence holds no date: take when out, choose an excerpt with a date, or add basis: editor with a note.",
)
UNDATED_RATE = INVENTED_DATE.with_way_out(
    ar="لا تاريخ في الشواهد: اختر مقطعًا يذكر يوم السعر، أو أضف basis: editor مع note تسمّي مصدره.",
    en="The evidence holds no date: choose an excerpt that says the day, or add basis: editor with a note.",
)
AS_STATED_NOT_FOUND = error(
    "as-stated-not-found",
    ar="«{as_stated}» لا يرد في أي مصدر من مصادر هذا الحدث.",
    en="«{as_stated}» stands in none of the sources of this event.",
    hint_ar="انسخ عبارة المصدر كما هي؛ أقرب فقرة إليها في {where}.",
    hint_en="Copy the source's phrase as it is; the nearest passage is at {where}.",
)
RATE_NOT_SAID = error(
    "rate-not-said",
    ar="الصحيفة تقول سعر صرف {sheet}، والمقطع لا يقوله: «{stated}».",
    en="The sheet says a rate of {sheet}, and the excerpt does not: «{stated}».",
    hint_ar="اختر مقطعًا يذكر السعر، أو أضف basis: editor مع note تسمّي مصدره.",
    hint_en="Choose an excerpt that says the rate, or add basis: editor with a note that names where it comes from.",
)
