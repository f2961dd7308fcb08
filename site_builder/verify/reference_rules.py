"""What ties the sheet together: ids that exist, an order without circles, nothing left lying about."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

UNKNOWN_ID = error(
    "unknown-id",
    ar="{field}: لا شيء باسم {id} في {sections}.",
    en="{field}: nothing is called {id} in {sections}.",
    hint_ar="أقرب الأسماء المكتوبة: {nearest}.",
    hint_en="The nearest names written: {nearest}.",
)
WRONG_SECTION = error(
    "wrong-kind-of-id",
    ar="{field}: المعرّف {id} مكتوب في {found}، والمطلوب هنا واحد من {sections}.",
    en="{field}: {id} is written in {found}, and one of {sections} is wanted here.",
    hint_ar="أقرب الأسماء المكتوبة: {nearest}.",
    hint_en="The nearest names written: {nearest}.",
)
AFTER_CYCLE = error(
    "after-cycle",
    ar="ترتيب الأحداث يدور على نفسه: {path}.",
    en="The order of the events runs in a circle: {path}.",
    hint_ar="احذف after من واحد منها.",
    hint_en="Take after out of one of them.",
)
AFTER_AGAINST_DATES = error(
    "after-against-dates",
    ar="الحدث {id} مؤرخ {date}، ومكتوب بعد {other} المؤرخ {other_date}.",
    en="The event {id} is dated {date} and is said to come after {other}, which is dated {other_date}.",
    hint_ar="صحّح when أو احذف after.",
    hint_en="Correct when, or take after out.",
)
UNUSED_SOURCE = error(
    "unused-source",
    ar="المصدر {id} لا يستشهد به شيء في الصحيفة.",
    en="No evidence in the sheet uses the source {id}.",
    hint_ar="استشهد به، أو احذفه من sources.",
    hint_en="Cite it, or take it out of sources.",
)
UNUSED_FACT = warning(
    "unused-fact",
    ar="لا السرد ولا الموجز ولا خلاف ولا معلومة أخرى تذكر {id}.",
    en="Neither the narrative, the brief, a dispute nor another fact uses {id}.",
    hint_ar="اذكره في story.md برابط: {link}، أو احذفه من {section}.",
    hint_en="Cite it in story.md with a link: {link}, or take it out of {section}.",
)
UNUSED_TOPIC = warning(
    "unused-topic",
    ar="لا قول تحت الموضوع {id}.",
    en="No quote stands under the topic {id}.",
    hint_ar="ضعه في topic لقول، أو احذفه من topics.",
    hint_en="Put it as the topic of a quote, or take it out of topics.",
)
ONE_POSITION = error(
    "one-sided-dispute",
    ar="في الخلاف {id} من المواقف {count}، ولا خلاف بأقل من موقفين.",
    en="The dispute {id} holds {count} positions, and there is no dispute with fewer than two.",
    hint_ar="أضف الموقف الآخر بصاحبه وشاهده، أو انقل المعلومة إلى unknowns.",
    hint_en="Add the other position with its holder and evidence, or move the matter to unknowns.",
)
STATUS_AGAINST_DISPUTE = error(
    "status-against-dispute",
    ar="الرقم {id} مكتوب status: {status}، وهو منازَع فيه: disputed_by: {who}.",
    en="The figure {id} says status: {status}, and it is disputed: disputed_by: {who}.",
    hint_ar="اكتب status: disputed أو denied، أو احذف disputed_by.",
    hint_en="Write status: disputed or denied, or take disputed_by out.",
)
STATUS_WITHOUT_DISPUTE = error(
    "status-without-dispute",
    ar="الرقم {id} مكتوب status: {status}، ولا يُعرف من ينازع فيه.",
    en="The figure {id} says status: {status}, and nobody is named who disputes it.",
    hint_ar="اكتب disputed_by، أو ضع الرقم في موقف من disputes.",
    hint_en="Write disputed_by, or put the figure in a position under disputes.",
)
