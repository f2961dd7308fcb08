"""What keys and values a file may hold, and what is said when it holds others."""

from __future__ import annotations

from site_builder.domain.rule import error

UNKNOWN_KEY = error(
    "unknown-key",
    ar="لا مفتاح هنا باسم {key}.",
    en="No key is called {key} here.",
    hint_ar="أقرب مفتاح: {nearest}. المفاتيح المقبولة هنا: {allowed}",
    hint_en="Nearest: {nearest}. Accepted here: {allowed}",
)
STRANGE_KEY = error(
    "unknown-key",
    ar="لا مفتاح هنا باسم {key}.",
    en="No key is called {key} here.",
    hint_ar="المفاتيح المقبولة هنا: {allowed}",
    hint_en="Accepted here: {allowed}",
)
MISSING_KEY = error(
    "missing-key",
    ar="المفتاح {key} لازم هنا، وهو غائب أو بلا قيمة.",
    en="The key {key} is required here: it is missing, or has no value.",
    hint_ar="اكتب مثلًا: {example}",
    hint_en="Write, for example: {example}",
)
UNKNOWN_VALUE = error(
    "unknown-value",
    ar="{value} ليست من القيم المقبولة للمفتاح {key}.",
    en="{value} is not one of the values that {key} accepts.",
    hint_ar="أقرب قيمة: {nearest}. القيم المقبولة: {allowed}",
    hint_en="Nearest: {nearest}. Accepted: {allowed}",
)
STRANGE_VALUE = error(
    "unknown-value",
    ar="{value} ليست من القيم المقبولة للمفتاح {key}.",
    en="{value} is not one of the values that {key} accepts.",
    hint_ar="القيم المقبولة: {allowed}",
    hint_en="Accepted: {allowed}",
)
WANTS_TEXT = error(
    "wants-text",
    ar="قيمة {key} يجب أن تكون نصًّا، وهي هنا قائمة أو مجموعة مفاتيح.",
    en="The value of {key} must be a text; here it is a list or a mapping.",
    hint_ar="إن كانت الأقواس جزءًا من النص فضعه بين علامتي اقتباس. واكتب مثلًا: {example}",
    hint_en="If brackets belong to the text, put it in quotation marks. Write, for example: {example}",
)
WANTS_LIST = error(
    "wants-list",
    ar="قيمة {key} يجب أن تكون قائمة.",
    en="The value of {key} must be a list.",
    hint_ar="اكتب سطورًا تبدأ بشرطة ومسافة، أو مثلًا: {example}",
    hint_en="Write lines that begin with a hyphen and a space, or, for example: {example}",
)
WANTS_MAPPING = error(
    "wants-mapping",
    ar="قيمة {key} يجب أن تكون سطورًا من «مفتاح: قيمة».",
    en="The value of {key} must be lines of “key: value”.",
    hint_ar="اكتب مثلًا: {example}",
    hint_en="Write, for example: {example}",
)
WANTS_TRUTH = error(
    "wants-true-or-false",
    ar="{value} ليست جوابًا بنعم أو لا للمفتاح {key}.",
    en="{value} is not a yes or no for {key}.",
    hint_ar="اكتب true أو false.",
    hint_en="Write true or false.",
)
EMPTY_VALUE = error(
    "empty-value",
    ar="قيمة {key} فارغة.",
    en="The value of {key} is empty.",
    hint_ar="احذف المفتاح إن لم يكن لازمًا، أو اكتب مثلًا: {example}",
    hint_en="Remove the key if it is not required, or write, for example: {example}",
)
TOO_FEW = error(
    "too-few",
    ar="في {key} من العناصر {given}، وأقلّ ما يُقبل {least}.",
    en="{key} holds {given} where at least {least} are wanted.",
    hint_ar="أضف ما ينقص، مثلًا: {example}",
    hint_en="Add what is missing, for example: {example}",
)
BAD_SHAPE = error(
    "bad-shape",
    ar="قيمة {key} ليست على الصورة المنتظرة.",
    en="The value of {key} does not have the expected form.",
    hint_ar="اكتب مثلًا: {example}",
    hint_en="Write, for example: {example}",
)
