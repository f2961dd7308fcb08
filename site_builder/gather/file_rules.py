"""What a file must be before anything in it can be read, and what is said when it is not."""

from __future__ import annotations

from site_builder.domain.rule import error

FILE_MISSING = error(
    "file-missing",
    ar="لا ملفَّ في {file}.",
    en="There is no file at {file}.",
    hint_ar="أنشئ الملف، أو شغّل الأمر من مجلد الموقع.",
    hint_en="Create the file, or run the command in the folder of the site.",
)
FILE_FORBIDDEN = error(
    "file-forbidden",
    ar="لا إذن بقراءة {file}.",
    en="There is no permission to read {file}.",
    hint_ar="امنح نفسك إذن القراءة، مثلًا: chmod u+r",
    hint_en="Grant yourself permission to read it, for example: chmod u+r",
)
FILE_UNREADABLE = error(
    "file-unreadable",
    ar="تعذّرت قراءة {file}. قال النظام: {reason}.",
    en="{file} cannot be read. The system says: {reason}.",
    hint_ar="تأكّد أن المسار يشير إلى ملف عادي سليم.",
    hint_en="Make sure that the path is a plain, healthy file.",
)
NOT_A_FILE = error(
    "not-a-file",
    ar="{file} مجلد، والمطلوب ملف.",
    en="{file} is a folder where a file is wanted.",
    hint_ar="انقل المجلد إلى مكان آخر، وأنشئ الملف مكانه.",
    hint_en="Move the folder elsewhere and create the file in its place.",
)
WRONG_ENCODING = error(
    "wrong-encoding",
    ar="الملف ليس بترميز UTF-8: هنا بايت قيمته {byte} لا يصحّ فيه.",
    en="The file is not UTF-8: the byte {byte} here is not valid in it.",
    hint_ar="احفظ الملف من جديد بترميز UTF-8 من محرّر النصوص.",
    hint_en="Save the file again as UTF-8 in your text editor.",
)
