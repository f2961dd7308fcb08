"""How the keys of one entry go together, and what is said when they do not."""

from __future__ import annotations

from site_builder.domain.rule import error

NO_GROUNDS = error(
    "no-evidence",
    ar="لا شاهد على {id}، وكل ما يُنشر يُسنَد إلى مصدره.",
    en="Nothing supports {id}, and everything that is published is traced to its source.",
    hint_ar="أضف evidence فيه source وexcerpt، أو basis: editor مع note تقول من أين للتحرير هذا.",
    hint_en="Add evidence with source and excerpt, or basis: editor with a note that says how the newsroom knows.",
)
BASIS_WITHOUT_NOTE = error(
    "basis-without-note",
    ar="في {id} مكتوب basis: editor بلا ملاحظة، والصفحة تعرض للقارئ على ماذا استند التحرير.",
    en="{id} says basis: editor without a note, and the page tells the reader what the newsroom relies on.",
    hint_ar="أضف note: وفيها جملة واحدة.",
    hint_en="Add note: with one sentence.",
)
NOTE_WITHOUT_BASIS = error(
    "note-without-basis",
    ar="في {id} ملاحظة تحرير بلا basis: editor.",
    en="{id} has a note of the newsroom's without basis: editor.",
    hint_ar="أضف basis: editor، أو احذف note.",
    hint_en="Add basis: editor, or remove note.",
)
NO_UNIT = error(
    "no-unit",
    ar="لا عملة ولا وحدة للمقدار {id}.",
    en="The amount of {id} has neither a currency nor a unit.",
    hint_ar="أضف currency: USD مثلًا، أو unit: percent أو unit: باحثًا كما في المصدر.",
    hint_en="Add currency: USD, for example, or unit: percent, or unit: باحثًا as the source writes it.",
)
TWO_UNITS = error(
    "currency-and-unit",
    ar="للمقدار {id} عملة ووحدة معًا.",
    en="The amount of {id} has both a currency and a unit.",
    hint_ar="أبقِ currency للمال، أو unit لما سواه.",
    hint_en="Keep currency for money, or unit for anything else.",
)
ROLE_AND_ROLES = error(
    "role-and-roles",
    ar="في {id} المفتاحان role وroles معًا.",
    en="{id} has both role and roles.",
    hint_ar="استعمل role لصفة واحدة، أو roles حين تختلف المصادر.",
    hint_en="Use role for one role, or roles where sources differ.",
)
ROLE_WITHOUT_EVIDENCE = error(
    "role-without-evidence",
    ar="صفة {id} بلا شاهد، والصفة تُكتب كما وردت في المصدر.",
    en="The role of {id} has no evidence, and a role is written as the source states it.",
    hint_ar="أضف evidence يرد فيه نص الصفة.",
    hint_en="Add evidence whose excerpt holds the role.",
)
SAME_CURRENCY = error(
    "rate-of-itself",
    ar="سعر الصرف {id} يحوّل العملة إلى نفسها.",
    en="The exchange rate {id} converts a currency to itself.",
    hint_ar="غيّر base أو quote.",
    hint_en="Change base or quote.",
)
TAKEN_ID = error(
    "taken-id",
    ar="المعرّف {id} مستعمل من قبل في {first}.",
    en="The id {id} is taken already, at {first}.",
    hint_ar="المعرّف واحد في الصحيفة كلها، لأنه عنوان صفحة. اختر مثلًا: {example}",
    hint_en="An id is unique in the whole sheet, because it is an address. Choose, for example: {example}",
)
