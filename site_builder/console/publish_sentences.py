"""The sentences of `isnad publish`, `isnad releases` and `isnad verify`."""

from __future__ import annotations

from site_builder.domain.wording import Wording

NOT_PUBLISHED = Wording(
    ar="لم يُنشر شيء، وبقي ما في {name} كما كان.",
    en="Nothing was published; what stands at {name} is as it was.",
)
PUBLISHED = Wording(
    ar="نُشر الإصدار {release} إلى {name}: {files}، {size} كيلوبايت.",
    en="Published release {release} to {name}: {files}, {size} KB.",
)
UP_TO_DATE = Wording(ar="في {name} كل ما في الموقع، فلا شيء يُنشر.", en="{name} holds all of it already.")
DRY_RUN = Wording(ar="هذه الخطة فقط، ولم يُمس {name}.", en="This is the plan alone; {name} was not touched.")
GROUP = Wording(ar="{group}: {files}، {size} كيلوبايت", en="{group}: {files}, {size} KB")
FILE = Wording(ar="  {reason}: {path} ({size} بايت)", en="  {reason}: {path} ({size} bytes)")
LEAVES = Wording(ar="  {reason}: {path}", en="  {reason}: {path}")
GONE_GROUP = Wording(ar="لم يعد في الموقع: {files}", en="no longer in the site: {files}")
DUE = Wording(ar="يُحذف بعد النشر: {files}", en="deleted after the publish: {files}")
FACTS = Wording(
    ar="الوقائع: {added} جديدة، {altered} متغيرة، {removed} محذوفة",
    en="facts: {added} added, {altered} altered, {removed} removed",
)
MORE = Wording(ar="  … و{number} غيرها (بالخيار --all كلها)", en="  … and {number} more (all with --all)")
PASTE = Wording(ar="للصق في {file}:", en="To paste into {file}:")
FACT = Wording(ar="  {fate}: {noun} {key}", en="  {fate}: {noun} {key}")
FIELD = Wording(ar="    {field}: من {old} إلى {new}", en="    {field}: from {old} to {new}")
ONLY = Wording(ar="    {field}: {words}", en="    {field}: {words}")
READ_BACK = Wording(ar="قُرئ من {url} كما نُشر.", en="Read back from {url} as it was published.")
NOT_READ_BACK = Wording(
    ar="نُشر الإصدار، لكن {url} لا يعرضه كما نُشر.",
    en="The release is published, but {url} does not show it as it was published.",
)
VERIFIED = Wording(ar="{url}: {files} كما في بيانها.", en="{url}: {files} as its manifest says.")
ROLLED_BACK = Wording(
    ar="يرى القراء الآن الإصدار {release} في {name}.", en="Readers of {name} see release {release} now."
)
RELEASE = Wording(ar="  {release}", en="  {release}")
RELEASE_STANDS = Wording(ar="* {release} يراه القراء", en="* {release} is what readers see")
NO_RELEASES = Wording(ar="لا إصدار بعد في {name}.", en="There is no release at {name} yet.")

GROUPS = {
    "assets": Wording(ar="الملفات الثابتة", en="assets"),
    "pages": Wording(ar="الصفحات", en="pages"),
    "entries": Wording(ar="المداخل", en="entry points"),
}
REASONS = {
    "new": Wording(ar="جديد", en="new"),
    "content": Wording(ar="تغير محتواه", en="content changed"),
    "headers": Wording(ar="تغيرت ترويساته", en="headers changed"),
    "gone": Wording(ar="لم يعد في الموقع", en="gone"),
}
FATES = {
    "added": Wording(ar="أُضيفت", en="added"),
    "altered": Wording(ar="تغيرت", en="altered"),
    "removed": Wording(ar="حُذفت", en="removed"),
}
NOUNS = {
    "person": Wording(ar="شخص", en="person"),
    "organisation": Wording(ar="جهة", en="organisation"),
    "event": Wording(ar="حدث", en="event"),
    "quote": Wording(ar="قول", en="quote"),
    "figure": Wording(ar="رقم", en="figure"),
    "term": Wording(ar="مصطلح", en="term"),
    "unknown": Wording(ar="مجهول", en="unknown"),
    "rate": Wording(ar="سعر صرف", en="rate"),
    "dispute": Wording(ar="خلاف", en="dispute"),
}
