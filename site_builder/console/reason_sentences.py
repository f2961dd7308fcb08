"""The sentences of `isnad why`."""

from __future__ import annotations

from site_builder.domain.wording import Wording

REASONS = {
    "kept": Wording(
        ar="بقي {path} كما هو: لم يتغير شيء مما صُنع منه.",
        en="{path} was kept as it stands: nothing that it is made of has changed.",
    ),
    "new": Wording(
        ar="صُنع {path} لأول مرة: لم يحفظ البناء السابق صفحة بهذا العنوان.",
        en="{path} was made for the first time: no earlier build remembers it.",
    ),
    "damaged": Wording(
        ar="أُعيد صنع {path}: لم يبق في مجلد الإخراج كما طُبع.",
        en="{path} was made again: in the output folder it was no longer as it had been printed.",
    ),
    "view": Wording(
        ar="أُعيد صنع {path}: تغير ما يعرضه، بسبب {names}.",
        en="{path} was made again: what it shows has changed, by {names}.",
    ),
    "templates": Wording(
        ar="أُعيد صنع {path}: تغير قالبه أو قالب يدخل فيه: {names}.",
        en="{path} was made again: its template, or one that is part of it, has changed: {names}.",
    ),
    "made": Wording(
        ar="أُعيد صنع {path}: تغير {names}.",
        en="{path} was made again, because of {names}.",
    ),
}
"""By the kind of reason that a build remembers."""

CODE_NAMES = {
    "code": Wording(ar="البرنامج نفسه أو مكتبة من مكتباته", en="the program itself, or one of its libraries"),
    "options": Wording(ar="خيارات البناء", en="the options of the build"),
    "static": Wording(ar="الملفات الثابتة", en="the static files"),
    "feed": Wording(ar="وجود خلاصة للموقع", en="whether the site has a feed"),
    "neighbours": Wording(ar="القصة السابقة أو التالية", en="the story before or after"),
    "stories": Wording(ar="قصص الموقع", en="the stories of the site"),
    "output": Wording(ar="مجلد الإخراج", en="the output folder"),
}
"""The names of ingredients that are no files."""

NOTHING_KEPT = Wording(
    ar="لا يُعرف شيء عن بناء سابق. ابنِ الموقع أولًا: isnad build",
    en="Nothing is known of an earlier build. Build the site first: isnad build",
)
UNKNOWN_URL = Wording(ar="لا ملف في الموقع بالعنوان {url}.", en="No file of the site has the address {url}.")
NEAREST = Wording(ar="أقرب مسار: {nearest}.", en="Nearest path: {nearest}.")
