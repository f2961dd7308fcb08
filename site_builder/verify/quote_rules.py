"""What attribution must keep: quotation marks in the source, and the one who speaks within reach."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

NOT_QUOTED = warning(
    "quote-not-quoted",
    ar="«{text}» ليس بين علامتي تنصيص في {where}، فقد يكون كلام المحرر لا كلام {speaker}.",
    en="«{text}» is not inside quotation marks at {where}; it may be the writer's words, not those of {speaker}.",
    hint_ar="اقتصر على ما بين علامتي التنصيص: «{nearest}».",
    hint_en="Keep to what stands inside quotation marks: «{nearest}».",
)
SPEAKER_NOT_NEAR = error(
    "speaker-not-near",
    ar="لا يُذكر {speaker} قرب القول في {where}، والمذكورون هناك: {near}.",
    en="{speaker} is not named near the quotation at {where}; named there: {near}.",
    hint_ar="صحّح speaker، أو أضف إلى also الاسم الذي يستعمله المصدر.",
    hint_en="Correct speaker, or add to also the name that the source uses.",
)
LIKELIER_SPEAKER = warning(
    "likelier-speaker",
    ar="أقرب من يُذكر إلى القول في {where} هو {other}، لا {speaker}، فقد يكون هو القائل.",
    en="Nearest to the quotation at {where} stands {other}, not {speaker}, and may be the one who speaks.",
    hint_ar="إن كان القائل {speaker} فأضف إلى also اسمه القريب من القول، أو شاهدًا بعبارة النسبة: «{attribution}».",
    hint_en="If {speaker} speaks, add the name used near the words to also, or evidence that says so: «{attribution}».",
)
CLAIMANT_NOT_NEAR = warning(
    "claimant-not-near",
    ar="{field}: لا يُذكر {name} قرب الشاهد في {where}، والمذكورون هناك: {near}.",
    en="{field}: {name} is not named near the evidence at {where}; named there: {near}.",
    hint_ar="أضف شاهدًا يذكره، أو صحّح {field}.",
    hint_en="Add evidence that names them, or correct {field}.",
)
NAME_NOT_SAID = error(
    "name-not-in-excerpt",
    ar="لا يرد «{name}» ولا اسم آخر مكتوب له في مقطعه: «{stated}».",
    en="Neither «{name}» nor another of its names stands in its excerpt: «{stated}».",
    hint_ar="اختر مقطعًا يذكر الاسم، مثل {nearest}، أو أضف إلى also الاسم الذي يستعمله المصدر.",
    hint_en="Choose an excerpt that says the name, such as {nearest}, or add to also the name that the source uses.",
)
ALSO_UNKNOWN = warning(
    "also-not-in-sources",
    ar="«{also}» لا يرد في أي مصدر من مصادر القصة.",
    en="«{also}» stands in none of the sources of the story.",
    hint_ar="احذفه من also، أو اكتبه كما في المصدر: {nearest}.",
    hint_en="Take it out of also, or write it as the source does: {nearest}.",
)
ROLE_NOT_SAID = error(
    "role-not-in-excerpt",
    ar="الصفة «{role}» لا ترد في مقطعها: «{stated}».",
    en="The role «{role}» does not stand in its excerpt: «{stated}».",
    hint_ar="اكتب الصفة كما في المصدر؛ أقرب موضع إليها {nearest}.",
    hint_en="Write the role as the source does; the nearest place is {nearest}.",
)
