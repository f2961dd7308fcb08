"""What YAML must be to be read here, and what is said when it is not."""

from __future__ import annotations

from site_builder.domain.rule import error

NOT_A_MAPPING = error(
    "yaml-not-a-mapping",
    ar="المنتظر هنا سطور من «مفتاح: قيمة»، ولا شيء منها في أعلى مستوى.",
    en="Lines of “key: value” are expected here, and the top level holds none.",
    hint_ar="ابدأ مثلًا بالسطر: {example}",
    hint_en="Begin with this line, for example: {example}",
)
DUPLICATE_KEY = error(
    "yaml-duplicate-key",
    ar="المفتاح {key} مكرّر: ورد أول مرة في السطر {line}.",
    en="The key {key} is repeated: it first stands on line {line}.",
    hint_ar="أبقِ أحد الموضعين، أو غيّر اسم المفتاح في أحدهما.",
    hint_en="Keep one of the two, or rename one.",
)
KEY_NOT_TEXT = error(
    "yaml-key-not-text",
    ar="المفتاح هنا قائمة أو مجموعة مفاتيح، والمطلوب كلمة.",
    en="This key is a list or a mapping where a word is wanted.",
    hint_ar='إن كانت الأقواس جزءًا من النص فضعه بين علامتي اقتباس: "[نص]"',
    hint_en='If the brackets belong to the text, put it in quotation marks: "[text]"',
)
ANCHOR = error(
    "yaml-anchor",
    ar="لا تُقبل هنا إحالات YAML، أي كلمة تبدأ بـ& أو *، ومنها {text}.",
    en="YAML anchors and aliases, words that begin with & or *, are not accepted here: {text}.",
    hint_ar="اكتب القيمة كاملة في كل موضع. وإن كانت العلامة جزءًا من النص فضعه بين علامتي اقتباس.",
    hint_en="Write the value out each time. If the sign belongs to the text, put it in quotation marks.",
)
TAG = error(
    "yaml-tag",
    ar="لا تُقبل هنا أنواع YAML، أي كلمة تبدأ بـ!، ومنها {text}.",
    en="YAML tags, words that begin with !, are not accepted here: {text}.",
    hint_ar="احذفها: كل قيمة تُقرأ نصًّا. وإن كانت العلامة جزءًا من النص فضعه بين علامتي اقتباس.",
    hint_en="Remove it: every value is read as text. If the sign belongs to the text, put it in quotation marks.",
)
SEVERAL_DOCUMENTS = error(
    "yaml-several-documents",
    ar="في الملف أكثر من مستند YAML واحد: هنا يبدأ الثاني.",
    en="The file holds more than one YAML document: the second begins here.",
    hint_ar="احذف سطر --- أو سطر ... الذي يفصل بينهما، أو انقل الثاني إلى ملف آخر.",
    hint_en="Remove the line --- or ... between them, or move the second one to its own file.",
)
TOO_DEEP = error(
    "yaml-too-deep",
    ar="القوائم هنا متداخلة أكثر من {limit} مستوى.",
    en="Lists are nested here more than {limit} levels deep.",
    hint_ar="أعمق قيمة في أي ملف هنا لا تتجاوز ستة مستويات: ابحث عن أقواس زائدة.",
    hint_en="No value in these files needs more than six levels: look for stray brackets.",
)
TAB = error(
    "yaml-tab",
    ar="في أول السطر علامة جدولة (Tab)، وYAML لا يقبل فيه إلا المسافات.",
    en="The line is indented with a tab, and YAML accepts only spaces there.",
    hint_ar="استبدل بكل علامة جدولة مسافتين.",
    hint_en="Replace each tab by two spaces.",
)
RESERVED_CHARACTER = error(
    "yaml-reserved-character",
    ar="لا تبدأ قيمة في YAML بالعلامة {character}.",
    en="A value in YAML cannot begin with {character}.",
    hint_ar="ضع القيمة كلها بين علامتي اقتباس: {example}",
    hint_en="Put the whole value in quotation marks: {example}",
)
COLON_IN_TEXT = error(
    "yaml-colon",
    ar="هنا «: » في وسط نص، فظُنّ النص مفتاحًا.",
    en="There is a “: ” inside a text here, so the text was taken for a key.",
    hint_ar="ضع النص كله بين علامتي اقتباس مفردتين، أو راجع إزاحة السطر وما قبله.",
    hint_en="Put the whole text in single quotation marks, or look at the indentation of this line and the one before.",
)
UNCLOSED_QUOTE = error(
    "yaml-unclosed-quote",
    ar="علامة الاقتباس المفتوحة هنا لم تُغلق.",
    en="The quotation mark that opens here is never closed.",
    hint_ar="أغلقها. وفي داخل العلامتين المفردتين تُكتب ' مرتين ''.",
    hint_en="Close it. Inside single quotation marks a ' is written twice: ''.",
)
UNCLOSED_BRACKET = error(
    "yaml-unclosed-bracket",
    ar="القوس المفتوح هنا لم يُغلق، أو نقصت فاصلة لاتينية (,) بين عناصره.",
    en="The bracket that opens here is never closed, or a comma (,) is missing between its items.",
    hint_ar="افصل العناصر بالفاصلة اللاتينية (,) لا العربية (،)، وأغلق القوس.",
    hint_en="Separate the items with the Latin comma (,), not the Arabic one (،), and close the bracket.",
)
TEXT_AFTER_QUOTE = error(
    "yaml-text-after-quote",
    ar="انتهت القيمة عند علامة الاقتباس، وبقي بعدها نص.",
    en="The value ended with its quotation mark, and text follows it.",
    hint_ar="ضع القيمة كلها بين علامتي اقتباس مفردتين، أو استعمل «» داخل النص.",
    hint_en="Put the whole value in single quotation marks, or use «» inside the text.",
)
BAD_ESCAPE = error(
    "yaml-bad-escape",
    ar="الشرطة المائلة \\ لها معنى خاص بين علامتي الاقتباس المزدوجتين، وليس هذا مما يُقبل بعدها.",
    en="A backslash \\ has a special meaning inside double quotation marks, and this may not follow it.",
    hint_ar="استعمل علامتي اقتباس مفردتين: '…'",
    hint_en="Use single quotation marks: '…'",
)
CONTROL_CHARACTER = error(
    "yaml-control-character",
    ar="هنا محرف خفي {character} لا يُقبل في YAML.",
    en="There is an invisible character {character} here, which YAML does not accept.",
    hint_ar="احذف المحرف، أو اكتب السطر من جديد.",
    hint_en="Delete the character, or type the line again.",
)
BAD_YAML = error(
    "yaml-syntax",
    ar="لا يُفهم الملف ابتداءً من هنا: السطر لا يناسب ما قبله.",
    en="From here on the file cannot be understood: the line does not fit what stands before it.",
    hint_ar="راجع إزاحة هذا السطر، والنقطتين بعد كل مفتاح مع مسافة، وعلامتي الاقتباس حول النص.",
    hint_en="Look at the indentation of this line, at the colon and space after each key, and at quotation marks.",
)
