"""What a site and its stories must be, and what is said when they are not."""

from __future__ import annotations

from site_builder.domain.rule import error, warning

# Sources

SOURCE_OUTSIDE = error(
    "source-outside-seeds",
    ar="المسار {file} يخرج من المجلد seeds.",
    en="The path {file} leads out of the folder seeds.",
    hint_ar="انسخ المقال إلى seeds، واكتب اسمه وحده.",
    hint_en="Copy the article into seeds and write its name alone.",
)
UNKNOWN_SOURCE_FILE = error(
    "unknown-source-file",
    ar="لا ملف باسم {file} في seeds.",
    en="There is no file called {file} in seeds.",
    hint_ar="انسخ المقال إلى seeds، أو صحّح اسمه.",
    hint_en="Copy the article into seeds, or mend its name.",
)
MISNAMED_SOURCE_FILE = error(
    "unknown-source-file",
    ar="لا ملف باسم {file} في seeds.",
    en="There is no file called {file} in seeds.",
    hint_ar="أقرب اسم فيه: {nearest}",
    hint_en="The nearest name there: {nearest}",
)
SOURCE_CHANGED = error(
    "source-changed",
    ar="تغيّر الملف {file} منذ أقرّه التحرير: بصمته الآن {now}.",
    en="The file {file} has changed since it was approved: its digest is {now} now.",
    hint_ar="راجع ما تغيّر، ثم اكتب البصمة الجديدة، أو أعد الملف كما كان.",
    hint_en="Look at what changed, then write the new digest, or restore the file.",
)
SOURCE_UNTITLED = error(
    "source-untitled",
    ar="لا عنوان للمصدر {id}: لم يُعثر في {file} على عنوان.",
    en="The source {id} has no title: none was found in {file}.",
    hint_ar="أضف title: بعنوان المقال كما نُشر.",
    hint_en="Add title: with the headline as it was published.",
)

# Stories

NO_CONTENT = error(
    "no-stories",
    ar="لا قصة في المجلد content.",
    en="The folder content holds no story.",
    hint_ar="أنشئ مجلدًا لقصة، مثلًا {example}، وفيه story.md وfacts.yaml.",
    hint_en="Make a folder for a story, {example} for example, with story.md and facts.yaml in it.",
)
NO_STORY_FILE = error(
    "story-without-narrative",
    ar="في المجلد {folder} صحيفة وقائع بلا قصة: ينقصه الملف story.md.",
    en="The folder {folder} has a fact sheet and no story: story.md is missing.",
    hint_ar="أنشئ {file}، وأوله: --- ثم headline: ثم سائر بيانات القصة.",
    hint_en="Create {file}; it begins with ---, headline: and the rest of the front matter.",
)
NO_FACTS_FILE = error(
    "story-without-facts",
    ar="في المجلد {folder} قصة بلا صحيفة وقائع: ينقصه الملف facts.yaml.",
    en="The folder {folder} has a story and no fact sheet: facts.yaml is missing.",
    hint_ar="أنشئ {file}، وأوله: sources:",
    hint_en="Create {file}; it begins with sources:",
)
NOT_A_STORY = warning(
    "not-a-story",
    ar="المجلد {folder} ليس فيه story.md ولا facts.yaml، فلن تُبنى منه قصة.",
    en="The folder {folder} has neither story.md nor facts.yaml, so no story is built from it.",
    hint_ar="صحّح أسماء ملفاته، أو ابدأ اسم المجلد بـ _ ليُتجاهل.",
    hint_en="Mend the names of its files, or begin the folder's name with _ to have it ignored.",
)
RESERVED_SLUG = error(
    "reserved-slug",
    ar="الرابط {slug} محجوز لصفحة من صفحات الموقع.",
    en="The address {slug} belongs to a page of the site itself.",
    hint_ar="غيّر اسم المجلد، أو اكتب في بيانات القصة: slug: {example}",
    hint_en="Rename the folder, or write in the front matter: slug: {example}",
)
DUPLICATE_SLUG = error(
    "duplicate-slug",
    ar="الرابط {slug} لقصة أخرى في {first}.",
    en="The address {slug} belongs to another story, at {first}.",
    hint_ar="لكل قصة رابط واحد. اكتب في إحداهما: slug: {example}",
    hint_en="Each story has an address of its own. Write in one of them: slug: {example}",
)
NO_FRONT_MATTER = error(
    "no-front-matter",
    ar="لا بيانات في رأس القصة: السطر الأول يجب أن يكون ---",
    en="The story has no front matter: its first line must be ---",
    hint_ar="ابدأ الملف بسطر --- ثم headline: وdek: وauthors: وpublished: ثم سطر ---",
    hint_en="Begin the file with a line ---, then headline:, dek:, authors:, published:, then a line ---",
)
UNCLOSED_FRONT_MATTER = error(
    "unclosed-front-matter",
    ar="بيانات القصة التي تبدأ هنا لم تُغلق.",
    en="The front matter that begins here is never closed.",
    hint_ar="أضف سطرًا فيه --- وحدها بعد آخر مفتاح وقبل النص.",
    hint_en="Add a line with --- alone after the last key and before the text.",
)
EMPTY_NARRATIVE = warning(
    "empty-narrative",
    ar="لا نص في القصة بعد بياناتها.",
    en="The story has no text after its front matter.",
    hint_ar="اكتب القصة بعد سطر --- الثاني.",
    hint_en="Write the story after the second line ---.",
)
UPDATED_BEFORE_PUBLISHED = error(
    "updated-before-published",
    ar="حُدّثت القصة في {updated} قبل أن تُنشر في {published}.",
    en="The story was updated on {updated}, before it was published on {published}.",
    hint_ar="صحّح أحد التاريخين، أو احذف updated.",
    hint_en="Mend one of the two dates, or remove updated.",
)
UNKNOWN_TOPIC = error(
    "unknown-topic",
    ar="لا موضوع باسم {topic} في site.yaml.",
    en="No topic is called {topic} in site.yaml.",
    hint_ar="الموضوعات هناك: {allowed}",
    hint_en="The topics there: {allowed}",
)
MISSPELT_TOPIC = error(
    "unknown-topic",
    ar="لا موضوع باسم {topic} في site.yaml.",
    en="No topic is called {topic} in site.yaml.",
    hint_ar="أقرب موضوع: {nearest}. الموضوعات هناك: {allowed}",
    hint_en="Nearest: {nearest}. The topics there: {allowed}",
)

# Looks

LOW_CONTRAST = error(
    "low-contrast",
    ar="تباين {front} على {back} في الوضع {theme} لا يتجاوز {ratio}:1، وأقل ما يُقرأ {least}:1.",
    en="The contrast of {front} on {back} in the {theme} theme is only {ratio}:1, and text needs {least}:1.",
    hint_ar="غيّر أحد اللونين: {front} الآن {front_value} و{back} الآن {back_value}.",
    hint_en="Change one of the two: {front} is {front_value} and {back} is {back_value}.",
)
NO_THEME = error(
    "no-templates",
    ar="لا قوالب في {folder}.",
    en="There are no templates in {folder}.",
    hint_ar="أعد تثبيت isnad، أو أنشئ templates في مجلد الموقع.",
    hint_en="Install isnad again, or make a folder templates in the site.",
)
