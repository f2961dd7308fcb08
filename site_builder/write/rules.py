"""What can stop a finished site from reaching its folder."""

from __future__ import annotations

from site_builder.domain.rule import error

NOT_OURS = error(
    "output-not-ours",
    ar="لم يصنع إسناد المجلد {folder}، وفيه {example}، فلن يُستبدل.",
    en="The folder {folder} was not made by Isnad and holds {example}; it will not be replaced.",
    hint_ar="انقل ما فيه أو سمِّ مجلدًا آخر بالخيار --output.",
    hint_en="Move what is in it, or name another folder with --output.",
)
OUTPUT_IS_FILE = error(
    "output-is-a-file",
    ar="{folder} ملف، والمطلوب مجلد يُكتب فيه الموقع.",
    en="{folder} is a file; the site needs a folder.",
    hint_ar="احذفه أو سمِّ مجلدًا آخر بالخيار --output.",
    hint_en="Remove it, or name another folder with --output.",
)
OUTPUT_HOLDS_INPUT = error(
    "output-holds-input",
    ar="مجلد الإخراج {folder} يضم مواد الموقع نفسها، فاستبداله يمحوها.",
    en="The output folder {folder} holds the site's own material; replacing it would erase that.",
    hint_ar="سمِّ مجلدًا مستقلًا، مثل build.",
    hint_en="Name a folder of its own, such as build.",
)
NO_PERMISSION = error(
    "no-write-permission",
    ar="لا إذن بالكتابة في {folder}، فبقي الموقع السابق كما هو.",
    en="There is no permission to write to {folder}; the site that was there still stands.",
    hint_ar="امنح المستخدم {user} إذن الكتابة في المجلد الذي يضمه، أو سمِّ مجلدًا آخر بالخيار --output.",
    hint_en="Give the user {user} the right to write to the folder around it, or name another one with --output.",
)
DISK_FULL = error(
    "disk-full",
    ar="امتلأ القرص قبل أن يكتمل الموقع في {folder}، فبقي الموقع السابق كما هو. حجم الموقع {size} كيلوبايت.",
    en="The disk filled up before the site was whole in {folder}; the one before still stands. It needs {size} KB.",
    hint_ar="أفرغ مساحة أو سمِّ مجلدًا على قرص آخر بالخيار --output.",
    hint_en="Free some space, or name a folder on another disk with --output.",
)
CANNOT_WRITE = error(
    "cannot-write",
    ar="تعذرت الكتابة في {folder}: {reason}. بقي الموقع السابق كما هو.",
    en="Writing to {folder} failed: {reason}. The site that was there still stands.",
    hint_ar="أصلح السبب وابنِ ثانية، أو سمِّ مجلدًا آخر بالخيار --output.",
    hint_en="Mend the cause and build again, or name another folder with --output.",
)
PATH_CLASH = error(
    "path-clash",
    ar="ملفان في الموقع لهما المسار نفسه: {path}.",
    en="Two files of the site have one path: {path}.",
    hint_ar="غيّر اسم أحدهما في static/ أو عنوان صفحته.",
    hint_en="Rename one of them in static/, or change the URL of its page.",
)
