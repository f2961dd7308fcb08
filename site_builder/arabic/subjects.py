"""The words between a verb and its number that are the verb's own subject: «تصل قيمة الحزمة الواحدة إلى 300»."""

from __future__ import annotations

# What begins something else than a subject: prepositions, conjunctions, pronouns, particles, verbs of being.
_NO_NOUN = (
    "في|من|علي|الي|عن|مع|بعد|قبل|حتي|منذ|خلال|بين|نحو|حوالي|قرابه|زهاء|عند|لدي|حسب|وفق|وفقا|بحسب|مقابل|ضد|دون|بدون|غير"
    "|سوي|الا|ان|انه|انها|او|ام|ثم|لكن|بل|كما|اذ|اذا|لو|لان|حيث|حين|عندما|بينما|الذي|التي|الذين|اللذان|اللتان|هو|هي|هم"
    "|هما|ما|مما|لا|لم|لن|قد|سوف|كان|كانت|كانوا|ليس|ليست|بلغ|بلغت|قال|قالت|اكثر|اقل|اعلي|ادني|فوق|تحت|فقط|ايضا"
)
_JOINED = r"[وف]?(?:بال|كال|لل|ي\w)\w+"  # «بالعروض», «للعروض», and verbs: a noun seldom begins with ي
_NOUN = rf"(?!(?:[وف]?(?:{_NO_NOUN})|{_JOINED})(?!\w))[^\W\d_]{{2,}}"
_BARE = rf"(?!ال){_NOUN}"
_DEFINITE = rf"(?=ال){_NOUN}"
_OWNED_OR_LATIN = rf"(?:(?=\w+(?:ها|هم|هما|نا)(?!\w)){_BARE}|[a-z]{{2,}})"
_MASCULINE = "واحد|اول|ثالث|رابع|خامس|اخير|جديد|قديم|كبير|صغير|اكبر|اصغر|معروض|متوقع|محتمل|كامل"
_ADJECTIVES = rf"(?: ال(?:\w+[هي]|{_MASCULINE})(?!\w)){{0,2}}"

SUBJECT = rf"(?: (?:(?:اي|كل|عدد|واحد) من {_NOUN}|{_NOUN})){{1,5}}?"
"""A subject before a preposition that the verb asks for: up to five words that begin nothing else."""

SUBJECT_BEFORE_A_NUMBER = (
    rf"(?:(?: {_BARE}){{0,2}} {_DEFINITE}{_ADJECTIVES}|(?: {_BARE}){{2,3}}{_ADJECTIVES}| {_OWNED_OR_LATIN})"
)
"""A subject before the number itself: one noun phrase, since in «تتجاوز العروض التوقعات» the second is the object."""

PLACES = (
    "(?:ال)?(?:مدينه|مدن|دوله|دول|بلدا?|بلدان|بلاد|قريه|قري|بلده|بلدات|محافظه|محافظات|ولايه|ولايات|عاصمه|عواصم|اقليما?"
    "|اقاليم|منطقه|مناطق|موقعا?|مواقع|محطه|محطات|مطارا?|مطارات|ميناء|موانئ|حيا|احياء|جزيره|جزر|قاره|قارات|مكتبا?|مكاتب"
    "|فرعا?|فروع|متجرا?|متاجر|سوقا?|اسواق|مستشفي|مستشفيات|مدرسه|مدارس|جامعه|جامعات|مخيما?|مخيمات|منزلا?|منازل|بيتا?|بيوت)"
)
"""Nouns of places, counted: one arrives at as many as the number says."""
