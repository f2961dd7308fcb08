"""What is said where the public address does not show what was published."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

DIFFERS = error(
    "public-site-differs",
    ar="ما زال {url} يعرض إصدارًا غير الذي نُشر: {name} فيه غير المنشور.",
    en="{url} still shows another release than the one that was published: its {name} is another.",
    hint_ar="تأكد من أن العنوان يقرأ من هذه الوجهة، ومن أن لا ذاكرة وسيطة أمامه، ثم: isnad verify {url}",
    hint_en="See whether the address is served from this destination and by no old cache, then: isnad verify {url}",
)
FILES_DIFFER = error(
    "public-files-differ",
    ar="في {url} ملفات ليست كما في بيانها: {wrong} من {all}.",
    en="At {url} {wrong} of {all} files are not as its manifest says.",
    hint_ar="قد تكون ذاكرة وسيطة قديمة: أعد المحاولة بعد دقائق. فإن بقي الفرق فقد تغير الموقع بعد نشره.",
    hint_en="A cache on the way may be old: try again in some minutes. If it stays so, the site was changed since.",
)
PAGE_INSTEAD = error(
    "page-instead-of-manifest",
    ar="يجيب {url} بصفحة ويب في مكان {name}، وآخر ما وصل إليه الطلب {led}: فحص للمتصفحات أو دخول بحساب أو موقع آخر.",
    en="{url} answers with a web page in place of {name}, at {led}: a check for browsers, a login, or another site.",
    hint_ar="اسمح في إعدادات المضيف للبرامج بقراءة الموقع، أو أعط العنوان الذي يصل إليه القراء.",
    hint_en="Let programs read the site in the host's settings, or give the address at which readers find it.",
)
NO_ADDRESS = error(
    "not-an-address",
    ar="{url} ليس عنوان موقع.",
    en="{url} is not the address of a site.",
    hint_ar="اكتب مثلًا: isnad verify https://isnad.example/",
    hint_en="Write, for example: isnad verify https://isnad.example/",
)
NO_MANIFEST = error(
    "no-public-manifest",
    ar="لا بيان نشره إسناد في {url}: {reason}.",
    en="There is no manifest published by Isnad at {url}: {reason}.",
    hint_ar="تأكد من العنوان؛ يجب أن يوصل إلى isnad.json بجانب الصفحة الأولى.",
    hint_en="See to the address: isnad.json must be found beside the home page.",
)
MISSING_HEADERS = warning(
    "headers-missing",
    ar="لا يرسل {url} مع صفحاته: {names}.",
    en="{url} does not send with its pages: {names}.",
    hint_ar="في docs/publishing.md أسطر جاهزة لكل خادم.",
    hint_en="docs/publishing.md has ready lines for each server.",
)
