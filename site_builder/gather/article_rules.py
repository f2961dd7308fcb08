"""What a source file must be, and the sentences for the day it is not."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

SOURCE_MISSING = error(
    "source-missing",
    ar="الملف {file} غير موجود.",
    en="There is no file {file}.",
    hint_ar="أقرب الملفات اسمًا في المجلد نفسه: {nearest}.",
    hint_en="The nearest name in the same folder: {nearest}.",
)

SOURCE_UNREADABLE = error(
    "source-unreadable",
    ar="تعذّرت قراءة الملف {file}: {cause}.",
    en="The file {file} could not be read: {cause}.",
    hint_ar="تأكد من أنه ملف لا مجلد، ومن أن لك إذن قراءته.",
    hint_en="Make sure that it is a file, not a folder, and that you may read it.",
)

SOURCE_EMPTY = error(
    "source-empty",
    ar="الملف {file} فارغ: ليس فيه نص يُقرأ.",
    en="The file {file} is empty: there is no text in it.",
    hint_ar="احفظ نص المقال فيه، أو احذف المصدر من ورقة الحقائق.",
    hint_en="Save the text of the article in it, or remove the source from the fact sheet.",
)

SOURCE_BINARY = error(
    "source-binary",
    ar="الملف {file} ليس نصًا ({kind}).",
    en="The file {file} is not text ({kind}).",
    hint_ar="احفظ المقال نصًا (‎.txt) أو Markdown أو صفحة HTML.",
    hint_en="Save the article as text (.txt), as Markdown or as an HTML page.",
)

SOURCE_DAMAGED = error(
    "source-damaged",
    ar="الملف {file} مكتوب بترميز UTF-8، لكن فيه بايتات تالفة أولها عند البايت {byte}.",
    en="The file {file} is written in UTF-8, but some of its bytes are damaged, the first at byte {byte}.",
    hint_ar="أعد تنزيل المقال واحفظه من جديد بترميز UTF-8؛ لا نخمّن الحروف الضائعة.",
    hint_en="Fetch the article again and save it as UTF-8; lost letters are not guessed.",
)

SOURCE_ENCODING_UNKNOWN = error(
    "source-encoding-unknown",
    ar="تعذّر التعرّف على ترميز الملف {file}: ليس UTF-8 ولا UTF-16 ولا Windows-1256 عربيًا.",
    en="The encoding of {file} was not recognised: it is not UTF-8, UTF-16 or Arabic in Windows-1256.",
    hint_ar="افتحه في محرر نصوص واحفظه بترميز UTF-8.",
    hint_en="Open it in a text editor and save it as UTF-8.",
)

SOURCE_CONVERTED = warning(
    "source-converted",
    ar="الملف {file} ليس بترميز UTF-8، فقُرئ على أنه {encoding}.",
    en="The file {file} is not UTF-8 and was read as {encoding}.",
    hint_ar="تأكد من سلامة حروفه بالأمر isnad sources، أو احفظه بترميز UTF-8 فيزول هذا التنبيه.",
    hint_en="Check its letters with `isnad sources`, or save it as UTF-8 and this notice goes away.",
)

SOURCE_WITHOUT_ARTICLE = error(
    "source-without-article",
    ar="لم يبقَ من الملف {file} نص بعد قص ما حول المقال ({cut} من الأسطر).",
    en="Nothing is left of {file} after what surrounds an article was cut ({cut} lines).",
    hint_ar="راجع ما قُص بالأمر isnad sources، وحدّد أول المقال وآخره بالحقل body: {{from: …, to: …}}.",
    hint_en="See what was cut with `isnad sources`, and set the first and last line with `body: {{from: …, to: …}}`.",
)

BODY_WORDS_NOT_FOUND = error(
    "body-words-not-found",
    ar="لا سطر في {file} يبدأ بالكلمات «{words}» المكتوبة في body.{side}.",
    en="No line of {file} begins with “{words}”, as body.{side} says.",
    hint_ar="أقرب سطر هو السطر {line}: «{nearest}».",
    hint_en="The nearest is line {line}: “{nearest}”.",
)

BODY_ENDS_BEFORE_START = error(
    "body-ends-before-start",
    ar="في {file} يقع السطر الأخير ({end}) بحسب body.to قبل السطر الأول ({start}) بحسب body.from.",
    en="In {file} the last line ({end}) of body.to stands before the first line ({start}) of body.from.",
    hint_ar="بدّل بينهما، أو اكتب كلمات أكثر حتى لا يبدأ بها إلا السطر المقصود.",
    hint_en="Swap them, or write more words, so that only the line you mean begins with them.",
)
