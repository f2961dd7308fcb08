"""What a finished page must keep. A breach comes from a template, an override or the narrative."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

BROKEN_LINK = error(
    "broken-link",
    ar="رابط إلى {href}، ولا صفحة ولا ملف هناك.",
    en="A link leads to {href}, and no page or file stands there.",
    hint_ar="أقرب مسار: {nearest}.",
    hint_en="Nearest path: {nearest}.",
)
BROKEN_ANCHOR = error(
    "broken-anchor",
    ar="رابط إلى {href}، وليس في الصفحة {page} موضع باسم {anchor}.",
    en="A link leads to {href}, and the page {page} has no place called {anchor}.",
    hint_ar="أقرب موضع: {nearest}.",
    hint_en="Nearest place: {nearest}.",
)
DUPLICATE_ID = error(
    "duplicate-id",
    ar="المعرّف {id} مستعمل مرتين في الصفحة، والأولى في السطر {first}.",
    en="The id {id} is used twice on the page; the first time on line {first}.",
    hint_ar="لكل موضع معرّف واحد: غيّر أحدهما في القالب {template}.",
    hint_en="One place, one id: change one of them in the template {template}.",
)
UNCLOSED = error(
    "unclosed-element",
    ar="العنصر {element} مفتوح ولم يُغلق حيث ينبغي.",
    en="The element {element} is opened and not closed where it should be.",
    hint_ar="راجع القالب {template}.",
    hint_en="Look at the template {template}.",
)
STRAY_CLOSE = error(
    "stray-closing-tag",
    ar="العنصر {element} يُغلق ولم يُفتح.",
    en="The element {element} is closed and was never opened.",
    hint_ar="راجع القالب {template}.",
    hint_en="Look at the template {template}.",
)
NOT_RTL = error(
    "not-right-to-left",
    ar='عنصر html لا يقول lang="ar" وdir="rtl" معًا.',
    en='The html element does not say both lang="ar" and dir="rtl".',
    hint_ar='اكتب في القالب {template}: ‎<html lang="ar" dir="rtl">.',
    hint_en='Write in the template {template}: <html lang="ar" dir="rtl">.',
)
HEADINGS = error(
    "main-heading",
    ar="في الصفحة {count} من عناوين h1، والمطلوب واحد.",
    en="The page has {count} h1 headings; it needs one.",
    hint_ar="راجع القالب {template}.",
    hint_en="Look at the template {template}.",
)
NO_TITLE = error(
    "no-page-title",
    ar="الصفحة بلا عنوان في عنصر title.",
    en="The page has no title element with words in it.",
    hint_ar="راجع الكتلة title في القالب {template}.",
    hint_en="Look at the block title in the template {template}.",
)
NO_ALT = error(
    "image-without-alt",
    ar="صورة {src} بلا نص بديل.",
    en="The image {src} has no alternative text.",
    hint_ar='اكتب وصفها في alt، أو alt="" إن كانت زينة.',
    hint_en='Describe it in alt, or write alt="" if it is decoration.',
)
BARE_LATIN = error(
    "bare-latin",
    ar="كلمات لاتينية بلا عزل: {words}. قد تنقلب مواضعها في السطر العربي.",
    en="Latin words stand without isolation: {words}. They may change places in an Arabic line.",
    hint_ar='اعرض النص في القالب {template} كما هو {{{{ }}}} بلا جمع نصوص، أو لفّ الكلمات بـ ‎<bdi lang="en">.',
    hint_en='In {template}, print the text as one {{{{ }}}} without joining strings, or wrap it in <bdi lang="en">.',
)
LATIN_FIRST = error(
    "latin-first",
    ar="النص «{words}» في {where} يبدأ بحرف لاتيني، فيُعرض من اليسار.",
    en="The text “{words}” in {where} begins with a Latin letter, so it is shown from the left.",
    hint_ar="اعرضه في القالب {template} بالمرشّح plain، فيسبقه محرف الاتجاه.",
    hint_en="Print it in {template} through the filter `plain`, which puts the right-to-left mark before it.",
)
STRAY_CONTROL = error(
    "stray-control-character",
    ar="في النص محرف خفي {code} يفسد اتجاهه أو بحثه.",
    en="The text holds the invisible character {code}, which breaks its direction or its search.",
    hint_ar="احذفه من {origin}؛ العزل يكون بعنصر bdi.",
    hint_en="Remove it from {origin}; isolation is done by the bdi element.",
)
PRESENTATION_FORM = error(
    "presentation-form",
    ar="في النص حرف من صور العرض القديمة: {character} ({code}).",
    en="The text holds a letter of the old presentation forms: {character} ({code}).",
    hint_ar="أعد كتابته بالحرف العادي في {origin}.",
    hint_en="Type the plain letter instead in {origin}.",
)
NOT_IN_FONT = error(
    "character-not-in-font",
    ar="خط الموقع لا يرسم المحرف {character} ({code}) في «{words}».",
    en="The site's font does not draw the character {character} ({code}) in “{words}”.",
    hint_ar="النص من {origin}: اكتبه بحرف آخر، أو استعمل خطًا يرسمه؛ الطريقة في docs/fonts.md.",
    hint_en="The words come from {origin}: write another letter, or use a font that draws it; docs/fonts.md says how.",
)
FOREIGN_REQUEST = error(
    "third-party-request",
    ar="الصفحة تطلب {url} من موقع آخر عند فتحها.",
    en="Opening the page asks another site for {url}.",
    hint_ar="ضع الملف في static/ واربط به.",
    hint_en="Put the file into static/ and link to it there.",
)
INLINE_CODE = error(
    "inline-style-or-script",
    ar="في الصفحة {what} مضمّن، وسياسة أمان المحتوى تمنعه.",
    en="The page holds {what} inline, which its content security policy forbids.",
    hint_ar="انقله إلى ملف في static/ وضعه في الصفحة بـinlay.style أو inlay.script.",
    hint_en="Move it into a file in static/, and lay it into the page with inlay.style or inlay.script.",
)
TOO_HEAVY = warning(
    "page-too-heavy",
    ar="تزن الصفحة مضغوطةً {size} كيلوبايت مع خطها وملفاتها، والحد {budget}.",
    en="Compressed, with its font and files, the page weighs {size} KB; the budget is {budget}.",
    hint_ar="أثقل ما فيها: {heaviest}.",
    hint_en="Heaviest in it: {heaviest}.",
)
TOO_MANY_REQUESTS = warning(
    "too-many-requests",
    ar="تطلب الصفحة {count} ملفات قبل أن تُستعمل، والحد {budget}: {files}.",
    en="The page asks for {count} files before anyone uses it; the budget is {budget}: {files}.",
    hint_ar="ادمج الملفات أو أجّل ما لا يلزم.",
    hint_en="Merge files, or defer what is not needed.",
)
PHYSICAL_SIDE = error(
    "physical-side",
    ar="ورقة الأنماط تسمّي يمينًا أو يسارًا: {written}.",
    en="The style sheet names left or right: {written}.",
    hint_ar="استعمل الخواص المنطقية: margin-inline-start وinset-inline-end وtext-align:start.",
    hint_en="Use the logical properties: margin-inline-start, inset-inline-end, text-align:start.",
)
HARMS_ARABIC = error(
    "style-harms-arabic",
    ar="في ورقة الأنماط ما يفسد الحرف العربي أو ترتيب القراءة: {written}.",
    en="The style sheet holds what breaks Arabic letters or the order of reading: {written}.",
    hint_ar="لا تُمال العربية ولا تُباعَد حروفها ولا تُضبط، واتجاهها وترتيبها في القالب. ولغة أخرى لها محدِّد ‎:lang(en).",
    hint_en="No slant, spacing or justifying; direction and order are the template's. Else, select :lang(en).",
)
