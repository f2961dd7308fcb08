"""What an excerpt must keep: stand in its source, whole words, without cutting a negation away."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

NOT_FOUND = error(
    "excerpt-not-found",
    ar="«{excerpt}»: لا يقوم هذا المقطع في المصدر {source}.",
    en="«{excerpt}» does not stand in the source {source}.",
    hint_ar="أقرب فقرة إليه في {where}؛ انسخ منها الكلمات كما هي.",
    hint_en="The nearest passage is at {where}; copy its words as they are.",
)
EMPTY_SOURCE = error(
    "source-without-passages",
    ar="«{excerpt}»: لا فقرة في المصدر {source} يُبحث فيها عن هذا المقطع.",
    en="«{excerpt}»: the source {source} holds no passage to look for this excerpt in.",
    hint_ar="راجع الملف {file} وما اقتُطع منه، وحدّد متنه عند الحاجة بـ body.",
    hint_en="Look at the file {file} and at what was cut from it; where needed, say with body what its text is.",
)
SPELLING_DIFFERS = error(
    "spelling-differs",
    ar="يقوم المقطع في {where} برسم مختلف: {differences}.",
    en="The excerpt stands at {where} in a different spelling: {differences}.",
    hint_ar="اكتبه كما في المصدر: «{stated}»، أو اقبل رسمك بإضافة accept: orthographic.",
    hint_en="Write it as the source does: «{stated}», or accept your spelling with accept: orthographic.",
)
CUT_AWAY = error(
    "excerpt-outside-body",
    ar="يقوم المقطع في {where}، لكن هذا السطر اقتُطع لأنه ليس من المقال ({reason}).",
    en="The excerpt stands at {where}, but that line was cut because it is not the article ({reason}).",
    hint_ar="إن كان السطر من المقال فحدّد متن المصدر {source} بـ body: from وto.",
    hint_en="If the line belongs to the article, say what the body of {source} is with body: from and to.",
)
OTHER_SOURCE = error(
    "excerpt-in-other-source",
    ar="لا يقوم المقطع في المصدر {source}، وهو قائم في {where}.",
    en="The excerpt does not stand in the source {source}; it stands at {where}.",
    hint_ar="اكتب source: {other}.",
    hint_en="Write source: {other}.",
)
CROSSES_PASSAGES = error(
    "excerpt-crosses-passages",
    ar="يمتد المقطع على أكثر من فقرة، بدءًا من {where}.",
    en="The excerpt runs over more than one passage, from {where} on.",
    hint_ar="اجعله شاهدين، لكل فقرة شاهد.",
    hint_en="Make it two pieces of evidence, one for each passage.",
)
CUTS_WORD = error(
    "excerpt-cuts-word",
    ar="يقطع المقطع كلمة أو عددًا: «{excerpt}»، والمصدر يقول في {where} «{whole}».",
    en="The excerpt cuts a word or a number: «{excerpt}»; the source says «{whole}» at {where}.",
    hint_ar="ابدأ بكلمة كاملة وانتهِ بكلمة كاملة: «{whole}».",
    hint_en="Start and end with a whole word: «{whole}».",
)
EMPTY_EXCERPT = error(
    "empty-excerpt",
    ar="«{excerpt}»: لا كلمة في هذا المقطع يمكن أن تُردّ إلى المصدر {source}.",
    en="«{excerpt}»: this excerpt holds no word that could be traced to the source {source}.",
    hint_ar="انسخ من المصدر الكلمات التي تشهد للمعلومة.",
    hint_en="Copy the words from the source that bear the fact out.",
)
THIN_SEGMENTS = warning(
    "thin-segments",
    ar="ما بقي بين علامات الحذف كلمات مفردة: «{excerpt}»، فقد يُركَّب منها ما لم يقله المصدر.",
    en="Between the marks only single words remain: «{excerpt}»; that can say what the source never said.",
    hint_ar="أبقِ من المصدر مقاطع أطول، والفقرة في {where}.",
    hint_en="Keep longer stretches of the source; the passage is at {where}.",
)
CUTS_NEGATION = warning(
    "excerpt-cuts-negation",
    ar="يبدأ «{stated}» بعد «{negation}» مباشرة في {where}، فقد انقلب المعنى.",
    en="«{stated}» starts right after «{negation}» at {where}, so its meaning may be turned round.",
    hint_ar="ابدأ المقطع من «{whole}».",
    hint_en="Start the excerpt at «{whole}».",
)
AMBIGUOUS = warning(
    "ambiguous-excerpt",
    ar="«{excerpt}» يقوم في أكثر من موضع من المصدر: {places}.",
    en="«{excerpt}» stands in the source more than once: {places}.",
    hint_ar="أطِل المقطع حتى لا يقوم إلا في موضعه، مثل «{longer}».",
    hint_en="Lengthen it until it stands in its own place only, such as «{longer}».",
)
