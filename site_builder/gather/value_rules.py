"""What a single value must be, and what is said when it is not."""

from __future__ import annotations

from site_builder.domain.rule import error

BAD_ID = error(
    "bad-id",
    ar="{id} لا يصلح معرّفًا: المعرّف أحرف لاتينية صغيرة وأرقام تفصلها شرطات.",
    en="{id} cannot be an id: an id is small Latin letters and digits, with hyphens between.",
    hint_ar="اكتب مثلًا: {example}",
    hint_en="Write, for example: {example}",
)
RESERVED_ID = error(
    "reserved-id",
    ar="المعرّف {id} محجوز لمعنى خاص في صحيفة الوقائع.",
    en="The id {id} has a meaning of its own in a fact sheet.",
    hint_ar="اختر معرّفًا آخر، مثلًا: {example}",
    hint_en="Choose another id, for example: {example}",
)
BAD_DATE = error(
    "bad-date",
    ar="{value} ليس تاريخ يوم: المنتظر سنة وشهر ويوم من التقويم الميلادي.",
    en="{value} is not the date of a day: a year, a month and a day of the Gregorian calendar are expected.",
    hint_ar="اكتب مثلًا: {example}، وإن لم يُعرف اليوم فاحذف المفتاح.",
    hint_en="Write, for example: {example}. Where no day is known, leave the key out.",
)
BAD_WHEN = error(
    "bad-when",
    ar="{value} ليس تاريخًا بصيغة EDTF.",
    en="{value} is not a date in EDTF.",
    hint_ar="المقبول مثلًا: 2009 أو 2025-06 أو 2025-06-30 أو ‎2025-06~‎ (نحو) أو 2025-06/2025-08 أو ‎../2025-07‎ (قبل).",
    hint_en="Accepted, for example: 2009, 2025-06, 2025-06-30, 2025-06~ (about), 2025-06/2025-08, ../2025-07 (until).",
)
UNSHOWN_WHEN = error(
    "unsupported-when",
    ar="{value} من EDTF، لكن الصفحات لا تعرض هذا النوع من التواريخ.",
    en="{value} is EDTF, but the pages cannot show this kind of date.",
    hint_ar="المقبول سنة أو شهر أو يوم، وبعده ~ لمعنى «نحو»، أو فترة بينهما مائلة: 1990/1999",
    hint_en="A year, a month or a day is accepted, with ~ for about, or a period with a slash: 1990/1999",
)
BACKWARD_WHEN = error(
    "backward-when",
    ar="الفترة {value} تنتهي قبل أن تبدأ.",
    en="The period {value} ends before it begins.",
    hint_ar="اكتب الأقدم أولًا: {example}",
    hint_en="Write the earlier date first: {example}",
)
BAD_AMOUNT = error(
    "bad-amount",
    ar="{value} ليس عددًا ولا مدى بين عددين.",
    en="{value} is neither a number nor a range of numbers.",
    hint_ar="اكتب العدد وحده، مثلًا: 300 مليون أو 10–20 مليون أو ١٢٫٥. وللعملة currency وللوحدة unit.",
    hint_en="Write the number alone, for example: 300 مليون, 10–20 مليون, 12.5. Its currency or unit has its own key.",
)
BACKWARD_AMOUNT = error(
    "backward-amount",
    ar="المدى {value} يبدأ بطرفه الأكبر.",
    en="The range {value} begins with its larger end.",
    hint_ar="اكتب الأصغر أولًا: {example}. وإن اختلفت مرتبة الطرفين فاكتبها مع كل منهما: 900 ألف–1.2 مليون.",
    hint_en="Write the smaller end first: {example}. Where the ends differ in scale, write both: 900 ألف–1.2 مليون.",
)
BAD_RATE = error(
    "bad-rate",
    ar="{value} ليس سعر صرف: المنتظر عدد واحد أكبر من الصفر.",
    en="{value} is not an exchange rate: one number above zero is expected.",
    hint_ar="اكتب كم تساوي وحدة من base بعملة quote، مثلًا: 1.63",
    hint_en="Write what one unit of base is worth in quote, for example: 1.63",
)
BAD_CURRENCY = error(
    "bad-currency",
    ar="{value} ليس رمز عملة في ISO 4217.",
    en="{value} is not a currency code of ISO 4217.",
    hint_ar="الرمز ثلاثة أحرف لاتينية كبيرة، مثلًا: {example}",
    hint_en="The code is three Latin capitals, for example: {example}",
)
UNNAMED_CURRENCY = error(
    "unnamed-currency",
    ar="{value} رمز صحيح في ISO 4217، لكن الصفحات لا تعرف لهذه العملة اسمًا عربيًّا.",
    en="{value} is a code of ISO 4217, but the pages know no Arabic name for this currency.",
    hint_ar="اكتب بدلًا من currency اسمها في unit كما في المصدر. والرموز المعروفة: {known}.",
    hint_en="In place of currency, write its name as unit, as the source has it. The codes that are known: {known}.",
)
BAD_DURATION = error(
    "bad-duration",
    ar="{value} ليس مدة معروفة.",
    en="{value} is not a period that is understood.",
    hint_ar="اكتب العدد والوحدة، مثلًا: 4 years، أو first year أو each year؛ وكذلك months وweeks وdays.",
    hint_en="Write a number and a unit, for example: 4 years; or first year, each year. So for months, weeks and days.",
)
BAD_DIGEST = error(
    "bad-digest",
    ar="{value} ليس بصمة ملف: المنتظر 12 رقمًا ستّ عشريًّا على الأقل من SHA-256.",
    en="{value} is not a file digest: at least 12 hexadecimal digits of a SHA-256 are expected.",
    hint_ar="انسخها من الأمر: isnad sources، وهي مثلًا: {example}",
    hint_en="Copy it from the command isnad sources; it looks like {example}",
)
BAD_BASE_URL = error(
    "bad-base-url",
    ar="{value} لا يصلح عنوانًا للموقع: المنتظر عنوان كامل يبدأ بـ https://",
    en="{value} cannot be the address of the site: a whole address that begins with https:// is expected.",
    hint_ar="اكتب مثلًا: {example}، بلا ? ولا # ولا اسم مستخدم.",
    hint_en="Write, for example: {example}, without ?, # or a user name.",
)
BAD_LANGUAGE = error(
    "bad-language",
    ar="{value} ليس رمز لغة عربية.",
    en="{value} is not the code of an Arabic language.",
    hint_ar="اكتب ar، أو ar-LB وما شابه لبلد بعينه.",
    hint_en="Write ar, or ar-LB and the like for one country.",
)
BAD_COLOUR = error(
    "bad-colour",
    ar="{value} لا يصلح لونًا: المنتظر # وبعدها 3 أو 6 أرقام ستّ عشرية، بلا شفافية.",
    en="{value} cannot be a colour: # and 3 or 6 hexadecimal digits are expected, without transparency.",
    hint_ar='اكتبه بين علامتي اقتباس، مثلًا: "#1b3aa6"',
    hint_en='Write it in quotation marks, for example: "#1b3aa6"',
)
BAD_LENGTH = error(
    "bad-length",
    ar="{value} لا يصلح طولًا في CSS.",
    en="{value} cannot be a length in CSS.",
    hint_ar="اكتب عددًا ووحدة، مثلًا: 4px أو 1rem أو 50%",
    hint_en="Write a number and a unit, for example: 4px, 1rem or 50%",
)
BAD_WEIGHT = error(
    "bad-weight",
    ar="{value} لا يصلح وزنًا للخط.",
    en="{value} cannot be the weight of a face.",
    hint_ar="اكتب عددًا بين 400 و700، مثلًا: 600",
    hint_en="Write a number from 400 to 700, for example: 600",
)
BAD_WHOLE = error(
    "bad-whole-number",
    ar="{value} ليس عددًا صحيحًا بين 0 و9999.",
    en="{value} is not a whole number from 0 to 9999.",
    hint_ar="اكتب مثلًا: 60",
    hint_en="Write, for example: 60",
)
SECRET_IN_ADDRESS = error(
    "secret-in-address",
    ar="في العنوان كلمة سر أمام {host}، وsite.yaml يقرؤه كل من يرى المستودع.",
    en="The address holds a password before {host}, and everyone who sees the repository reads site.yaml.",
    hint_ar="احذفها هنا، وغيّرها عند صاحب الخدمة، وأعطها من البيئة أو من ssh-agent أو من مدير كلمات السر في Git.",
    hint_en="Remove it, change it at the host, and give it by the environment, ssh-agent or Git's credential helper.",
)
