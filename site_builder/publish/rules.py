"""What can stop a publish, and what is said then."""

from __future__ import annotations

from site_builder.domain.rule import error

NO_DESTINATION = error(
    "no-destination",
    ar="لا وجهة نشر باسم {name} في site.yaml. الوجهات: {known}.",
    en="site.yaml names no destination {name}. It names: {known}.",
    hint_ar="أضف تحت publish مثلًا: live: {{kind: folder, to: ../public}}",
    hint_en="Add under publish, for example: live: {{kind: folder, to: ../public}}",
)
UNEXPLAINED_CHANGE = error(
    "unexplained-change",
    ar="تغيرت المعلومة المنشورة {fact} بلا {kind} تحت corrections، فلن يُنشر شيء.",
    en="The published fact {fact} has changed without an entry ({kind}) under corrections; nothing is published.",
    hint_ar="الصق المدخل المطبوع أدناه في آخر صحيفة الوقائع تحت corrections، واكتب في text ما كان وما صار.",
    hint_en="Paste the entry printed below under corrections in the fact sheet; write in text what was and what is.",
)
UNEXPLAINED_LOSS = error(
    "unexplained-loss",
    ar="حُذفت المعلومة المنشورة {fact} بلا {kind} تحت corrections، فلن يُنشر شيء.",
    en="The published fact {fact} is gone without an entry ({kind}) under corrections; nothing is published.",
    hint_ar="الصق المدخل المطبوع أدناه في آخر صحيفة الوقائع تحت corrections، واكتب لماذا سُحبت، أو أعد المعلومة.",
    hint_en="Paste the entry printed below under corrections and write in text why it went, or put the fact back.",
)
WRONG_LABEL = error(
    "wrong-correction-kind",
    ar="المدخل عن المعلومة {fact} نوعه {written}، وما تغير فيها لا يسمى إلا {kind}.",
    en="The entry on the fact {fact} is of the kind {written}, and its change can only be called {kind}.",
    hint_ar="غيّر kind في المدخل إلى {kind}.",
    hint_en="Change the kind of the entry to {kind}.",
)
CORRECTION_GONE = error(
    "correction-gone",
    ar="المدخل المنشور {entry} تحت corrections حُذف أو تغير نوعه أو المعلومة التي يسميها.",
    en="The published entry {entry} under corrections is gone, or its kind or its fact is another.",
    hint_ar="أعده كما نُشر؛ التصحيح المنشور لا يُمحى. وإن كان ذلك مقصودًا فانشر بالخيار --yes.",
    hint_en="Put it back as it was published: a correction is never wiped out. Or publish with --yes if you mean it.",
)
STORY_GONE = error(
    "story-gone",
    ar="القصة المنشورة {story} لم تعد في الموقع بكل ما فيها من معلومات.",
    en="The published story {story} is no longer in the site, with all of its facts.",
    hint_ar="أعدها، أو انشر بالخيار --yes إن كان حذفها مقصودًا.",
    hint_en="Put it back, or publish with --yes if that is what you want.",
)
FEWER_PAGES = error(
    "many-pages-gone",
    ar="في الموقع الآن {new} صفحة، وفي المنشور {old}: نقص أكثر من الخُمس.",
    en="The site has {new} pages now and {old} published: more than a fifth would go.",
    hint_ar="تأكد من أن القصص كلها هنا، أو انشر بالخيار --yes إن كان ذلك مقصودًا.",
    hint_en="See whether all stories are here, or publish with --yes if that is what you want.",
)
OTHER_SITE = error(
    "other-site",
    ar="في الوجهة موقع آخر: {other}، وهذا الموقع {site}.",
    en="Another site stands at the destination: {other}; this one is {site}.",
    hint_ar="صحح to في site.yaml، أو انشر بالخيار --yes ليحل هذا محل ذاك.",
    hint_en="Mend `to` in site.yaml, or publish with --yes to put this site in the place of that one.",
)
NOT_OURS = error(
    "destination-not-ours",
    ar="في {place} ملفات لم ينشرها إسناد، منها {example}، فلن يُمس.",
    en="{place} holds files that Isnad did not publish, {example} among them; it is left alone.",
    hint_ar="سمِّ مكانًا فارغًا في to.",
    hint_en="Name an empty place in `to`.",
)
LOCKED = error(
    "publish-locked",
    ar="{owner} ينشر إلى هذه الوجهة منذ {since}، وله القفل حتى {until}.",
    en="{owner} is publishing to this destination since {since} and holds its lock until {until}.",
    hint_ar="انتظر حتى ينتهي ثم انشر ثانية.",
    hint_en="Wait until that is done and publish again.",
)
LOCK_LOST = error(
    "publish-lock-lost",
    ar="زال قفل هذه الوجهة قبل أن ينتهي النشر، فتوقف قبل أن يراه القراء.",
    en="The lock of this destination was removed before the publish was done; it stopped there.",
    hint_ar="تأكد من أن أحدًا آخر لا ينشر، ثم انشر ثانية.",
    hint_en="See that nobody else is publishing, then publish again.",
)
BUILD_MOVED = error(
    "build-changed-meanwhile",
    ar="تغير الملف {path} في مجلد البناء بعد أن بُني، فتوقف النشر.",
    en="The file {path} in the folder of the build changed after it was built; the publish stopped.",
    hint_ar="انشر ثانية حين لا يبني أحد الموقع.",
    hint_en="Publish again while nobody builds the site.",
)
BROKEN_RECORD = error(
    "broken-record",
    ar="سجل المنشور في {place} غير مقروء، فلا يُعرف ما الذي نُشر من قبل.",
    en="The record of what was published in {place} cannot be read, so nobody can tell what stands there.",
    hint_ar="انشر إلى مكان جديد، أو احذف السجل إن كنت تعرف ما هناك.",
    hint_en="Publish to a new place, or remove the record if you know what stands there.",
)
REFUSED = error(
    "destination-refused",
    ar="رفضت الوجهة {place}: {reason}. بقي الموقع السابق كما هو.",
    en="The destination {place} refused: {reason}. The site that was there still stands.",
    hint_ar="أصلح السبب وانشر ثانية؛ سيُستأنف من حيث توقف.",
    hint_en="Mend the cause and publish again; it goes on where it stopped.",
)
UNREACHABLE = error(
    "destination-unreachable",
    ar="تعذر الوصول إلى {place}: {reason}. بقي الموقع السابق كما هو.",
    en="{place} cannot be reached: {reason}. The site that was there still stands.",
    hint_ar="تأكد من الاسم والشبكة ثم انشر ثانية؛ سيُستأنف من حيث توقف.",
    hint_en="See to the name and the network and publish again; it goes on where it stopped.",
)
UNSURE = error(
    "publish-unsure",
    ar="انقطع الاتصال مع {place} لحظة إظهار الإصدار: {reason}. يرى القراء الموقع السابق أو الجديد، وكلاهما كامل.",
    en="The line to {place} broke as the release was shown: {reason}. Readers see the old site or the new one, whole.",
    hint_ar="انشر ثانية؛ سيُعرف حينها ما الذي هناك.",
    hint_en="Publish again: that finds out which one it is.",
)
NO_ACCESS = error(
    "destination-no-access",
    ar="لا تقبل {place} هوية الناشر: {reason}. بقي الموقع السابق كما هو.",
    en="{place} does not accept the publisher's credentials: {reason}. The site that was there still stands.",
    hint_ar="جدد الاعتماد حيث يُحفظ عادة (البيئة، ssh-agent، إعداد السحابة) وانشر ثانية. ليس site.yaml مكانًا له.",
    hint_en="Renew them where they live: environment, ssh-agent, the cloud's configuration; never site.yaml.",
)
READ_ONLY = error(
    "destination-read-only",
    ar="لا يُسمح بالكتابة في {place}: {reason}. بقي الموقع السابق كما هو.",
    en="Nothing may be written at {place}: {reason}. The site that was there still stands.",
    hint_ar="امنح من ينشر، أو الاعتماد الذي ينشر به، حق الكتابة هناك، أو صحح to في site.yaml.",
    hint_en="Give the publishing user, or its credentials, the right to write there, or mend `to` in site.yaml.",
)
HOST_KEY = error(
    "server-key-unknown",
    ar="مفتاح الخادم {place} ليس ما يعرفه جهازك له: {reason}. لم يُرسل شيء.",
    en="The key of the server {place} is not the one that your machine knows for it: {reason}. Nothing was sent.",
    hint_ar="اسأل صاحب الخادم عن بصمة مفتاحه، ثم اتصل به مرة بالأمر ssh وأقرّها؛ وإن تغير فاحذف القديم: ssh-keygen -R",
    hint_en="Ask its owner for the fingerprint, connect once with ssh and confirm it; remove an old one: ssh-keygen -R",
)
NO_FOLDER_THERE = error(
    "server-without-folder",
    ar="لا يسمي {to} مجلدًا على الخادم.",
    en="{to} names no folder on the server.",
    hint_ar="اكتب بعد اسم الخادم نقطتين ثم المجلد، مثلًا: deploy@isnad.example:/srv/isnad",
    hint_en="Write a colon and the folder after the server, for example: deploy@isnad.example:/srv/isnad",
)
NO_TOOL_THERE = error(
    "tool-missing-there",
    ar="لا برنامج rsync على الخادم {place}: {reason}. بقي الموقع السابق كما هو.",
    en="The server {place} has no rsync: {reason}. The site that was there still stands.",
    hint_ar="ثبّته هناك، مثلًا: sudo apt install rsync",
    hint_en="Install it there, for example: sudo apt install rsync",
)
BRANCH_PROTECTED = error(
    "branch-protected",
    ar="يمنع المستودع الدفع إلى {place}: {reason}. بقي الموقع السابق كما هو.",
    en="The repository forbids to push to {place}: {reason}. The site that was there still stands.",
    hint_ar="اسمح للناشر بالدفع إلى هذا الفرع في إعدادات المستودع، أو سمِّ في branch فرعًا غير محمي.",
    hint_en="Let the publisher push to that branch in the repository's settings, or name an open one as `branch`.",
)
BRANCH_MOVED = error(
    "branch-moved",
    ar="دفع أحد آخر إلى {place} أثناء النشر: {reason}. بقي ما دفعه كما هو.",
    en="Somebody else pushed to {place} during the publish: {reason}. What they pushed stands.",
    hint_ar="انظر من دفع وماذا، ثم انشر ثانية.",
    hint_en="See who pushed what, then publish again.",
)
NO_CREDENTIALS = error(
    "no-credentials",
    ar="لا اعتماد هنا للنشر إلى {place}.",
    en="No credentials for {place} were found.",
    hint_ar="ضعه في البيئة، مثل AWS_ACCESS_KEY_ID أو AZURE_STORAGE_ACCOUNT_NAME، أو في إعداد أداة السحابة. "
    "ليس site.yaml مكانًا له.",
    hint_en="Put them into the environment, as AWS_ACCESS_KEY_ID or AZURE_STORAGE_ACCOUNT_NAME, or into the "
    "configuration of the cloud's own tool; never into site.yaml.",
)
NO_BUCKET = error(
    "no-such-bucket",
    ar="لا حاوية باسم {place}.",
    en="There is no bucket {place}.",
    hint_ar="صحح to في site.yaml، أو أنشئ الحاوية بأداة السحابة.",
    hint_en="Mend `to` in site.yaml, or create the bucket with the cloud's own tool.",
)
NOT_A_BUCKET = error(
    "not-a-bucket",
    ar="{place} ليس عنوان حاوية.",
    en="{place} is not the address of a bucket.",
    hint_ar="يبدأ to هنا بـ s3:// أو gs:// أو az://، ثم اسم الحاوية والمجلد.",
    hint_en="Here `to` begins with s3://, gs:// or az://, then bucket and folder.",
)
OTHER_REGION = error(
    "bucket-elsewhere",
    ar="الحاوية {place} في منطقة غير التي سُئلت.",
    en="The bucket {place} lies in another region than the one that was asked.",
    hint_ar="اكتب منطقتها في region تحت publish في site.yaml.",
    hint_en="Name its region as `region` under publish in site.yaml.",
)
DESTINATION_FULL = error(
    "destination-full",
    ar="امتلأ القرص في {place} قبل أن يكتمل الموقع، فبقي السابق كما هو.",
    en="The disk of {place} filled up before the site was whole; the one before still stands.",
    hint_ar="أفرغ مساحة أو قلل keep في site.yaml ثم انشر ثانية.",
    hint_en="Free some space, or lower `keep` in site.yaml, and publish again.",
)
DAMAGED = error(
    "damaged-on-the-way",
    ar="وصل الملف {path} إلى {place} على غير ما أُرسل، فبقي الموقع السابق كما هو.",
    en="The file {path} did not arrive in {place} as it was sent; the site that was there still stands.",
    hint_ar="انشر ثانية.",
    hint_en="Publish again.",
)
NO_TOOL = error(
    "tool-missing",
    ar="البرنامج {tool} غير موجود، وهذه الوجهة تحتاج إليه.",
    en="The program {tool} was not found, and this destination needs it.",
    hint_ar="ثبّته، مثلًا: sudo apt install {package}",
    hint_en="Install it, for example: sudo apt install {package}",
)
NO_RELEASES = error(
    "no-releases",
    ar="لا تحفظ الوجهة {name} إصدارات سابقة.",
    en="The destination {name} keeps no earlier releases.",
    hint_ar="عد إلى النسخة السابقة في المستودع وانشرها.",
    hint_en="Go back to the earlier commit in the repository and publish that.",
)
UNKNOWN_RELEASE = error(
    "unknown-release",
    ar="لا إصدار باسم {release}. أقرب ما حُفظ إليه {nearest}، والمحفوظ كله {kept}.",
    en="No release is called {release}. The nearest of the {kept} that are kept is {nearest}.",
    hint_ar="اختر واحدًا مما يعرضه isnad releases.",
    hint_en="Choose one that isnad releases shows.",
)
RELEASE_LOST = error(
    "release-not-whole",
    ar="لم يعد الإصدار {release} كاملًا في {place}: ينقصه {path}. بقي المنشور كما هو.",
    en="The release {release} is no longer whole in {place}: {path} is missing. What stands there still stands.",
    hint_ar="اختر إصدارًا آخر مما يعرضه isnad releases.",
    hint_en="Choose another that isnad releases shows.",
)
NOTHING_BEFORE = error(
    "nothing-before",
    ar="لا إصدار قبل المنشور في {name}.",
    en="There is no release before the one that stands at {name}.",
    hint_ar="انشر إصدارًا جديدًا.",
    hint_en="Publish a new release.",
)
