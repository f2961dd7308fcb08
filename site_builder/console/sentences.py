"""The sentences that commands say when all is well, or when a whole command cannot go on."""

from __future__ import annotations

from site_builder.domain.wording import Wording

BUILT = Wording(
    ar="بُني الموقع في {folder}: {pages} و{files}، {size} كيلوبايت، في {seconds} ثانية.",
    en="Built {folder}: {pages}, {files}, {size} KB, in {seconds} s.",
)
LOOK = Wording(
    ar="لتراه وتحرره والصفحة تتبعك: {command}",
    en="To look at it and edit with the page following: {command}",
)
UNDRAWN = Wording(
    ar="بلا بطاقات مشاركة ولا نسخة PDF: لم يُثبَّت ما يرسمها. لتثبيته: {command}",
    en="No share cards and no PDF editions: what draws them is not installed. To install it: {command}",
)
SERVING = Wording(
    ar="المعاينة على {url} وتتبع كل حفظ. ينهيها Ctrl-C.",
    en="The preview is at {url} and follows each save. Ctrl-C ends it.",
)
SERVED = Wording(ar="انتهت المعاينة.", en="The preview has ended.")
UPDATED = Wording(
    ar="حُدّثت المعاينة في {seconds} ثانية: {errors}، {warnings}.",
    en="Updated in {seconds} s: {errors}, {warnings}.",
)
NOT_UPDATED = Wording(
    ar="لم يُبنَ الموقع: {errors}، {warnings}. يبقى ما تمنعه معروضًا كما كان.",
    en="Nothing was built: {errors}, {warnings}. What they hold back stays in view as it was.",
)
READ = Wording(ar="قُرئت {stories}: {errors}، {warnings}.", en="Read {stories}: {errors}, {warnings}.")
PORT_TAKEN = Wording(
    ar="المنفذ {taken} مشغول، فالمعاينة على المنفذ {port}.",
    en="Port {taken} is taken; the preview is on port {port}.",
)
CANNOT_LISTEN = Wording(
    ar="لا تمكن المعاينة على {host} والمنفذ {port}: {reason}. سمِّ غيرهما بـ--host و--port.",
    en="The preview cannot listen on {host}, port {port}: {reason}. Name others with --host and --port.",
)
FACTS = Wording(
    ar="{story}: {facts}، و{evidence} ({verdicts})، ومقاطع المصادر المستشهد بها {used} من {passages}.",
    en="{story}: {facts}, {evidence} ({verdicts}); {used} of {passages} source passages are cited.",
)
NOT_BUILT = Wording(
    ar="لم يُبنَ الموقع، وبقي {folder} كما كان: {errors}، {warnings}.",
    en="Nothing was built and {folder} is as it was: {errors}, {warnings}.",
)
STRICT = Wording(
    ar="التنبيهات توقف البناء مع --strict.",
    en="Warnings stop a build under --strict.",
)
CHECKED = Wording(
    ar="تم الفحص: {errors}، {warnings}.",
    en="Checked: {errors}, {warnings}.",
)
UNUSED = Wording(
    ar="مقطع لا تستشهد به أي معلومة: {place} {words}",
    en="No fact uses this passage: {place} {words}",
)
WAITING = Wording(
    ar="بناء آخر لهذا الموقع جارٍ، وسأبدأ حين ينتهي.",
    en="Another build of this site is running; this one starts when it ends.",
)
FORGOT = Wording(
    ar="ما حُفظ من البناء السابق لا يُقرأ، فبُني كل شيء من جديد.",
    en="What was kept of the last build cannot be read, so everything was made anew.",
)
SOURCE = Wording(
    ar="{file}: {title}؛ بقي {kept}، وحُذف {cut} ليس من المقال:",
    en="{file}: {title}; {kept} kept, {cut} cut that are not the article:",
)
CUT_LINE = Wording(ar="  السطر {line}، {reason}: {words}", en="  line {line}, {reason}: {words}")
KEPT_LINE = Wording(ar="  السطر {line}، {anchor} {kind}: {words}", en="  line {line}, {anchor} {kind}: {words}")
SCHEMA = Wording(ar="كُتب {file}", en="Wrote {file}")
CREATED = Wording(
    ar="أُنشئ الموقع في {folder}. الخطوة التالية: {command}",
    en="Made a site in {folder}. Next: {command}",
)
FOLDER_TAKEN = Wording(
    ar="المجلد {folder} ليس فارغًا ({example})، فلم يُكتب فيه شيء. سمِّ مجلدًا جديدًا.",
    en="The folder {folder} is not empty ({example}); nothing was written. Name a new one.",
)
CANNOT_WRITE = Wording(
    ar="تعذرت الكتابة في {folder}: {reason}.",
    en="Writing to {folder} failed: {reason}.",
)
PROGRESS = Wording(
    ar="صُنع {done} من {total}، بسرعة {rate} في الثانية",
    en="{done} of {total}, {rate} a second",
)
READING = Wording(
    ar="قُرئ {done} من {total}، بسرعة {rate} في الثانية",
    en="{done} of {total} read, {rate} a second",
)
HINT = Wording(ar="الحل: {hint}", en="way out: {hint}")
ERROR = Wording(ar="خطأ", en="error")
WARNING = Wording(ar="تنبيه", en="warning")
BUG = Wording(
    ar="عطل في البرنامج نفسه، لا في موادك: {error}. أرسل ما يلي إلى من يصونه:",
    en="A fault in the program itself, not in your material: {error}. Please send its keepers what follows:",
)

KINDS = {
    "title": Wording(ar="عنوان", en="title"),
    "subhead": Wording(ar="عنوان فرعي", en="subhead"),
    "paragraph": Wording(ar="فقرة", en="paragraph"),
}
VERDICTS = {
    "exact": Wording(ar="مطابق حرفًا بحرف", en="exact"),
    "presentation": Wording(ar="مطابق بعد توحيد علامات الكتابة", en="presentation"),
    "orthographic": Wording(ar="مختلف في الرسم", en="orthographic"),
    "elided": Wording(ar="مختصر بعلامة الحذف", en="elided"),
    "not_found": Wording(ar="لم يُعثر عليه", en="not found"),
}
