"""What Netlify and Cloudflare Pages do not take. The folder is whole all the same: only one of them may be meant."""

from __future__ import annotations

from site_builder.domain.rule import warning

TOO_MANY_FILES = warning(
    "host-too-many-files",
    ar="عدد الملفات في {place}: {found}، ولا يقبل {host} أكثر من {most}.",
    en="{place} holds {found} files, and {host} takes at most {most}.",
    hint_ar="قلل keep في site.yaml لتقل ملفات الإصدارات السابقة، أو اختر خطة أو مضيفًا يقبل هذا العدد.",
    hint_en="Lower `keep` in site.yaml, so that fewer old files stay, or choose a plan or host that takes as many.",
)
FILE_TOO_LARGE = warning(
    "host-file-too-large",
    ar="حجم {path} بالميغابايت: {found}، ولا يقبل {host} ملفًا أكبر من {most}.",
    en="{path} is {found} MB large, and {host} takes no file above {most} MB.",
    hint_ar="صغّر الملف، أو انشر إلى وجهة من نوع آخر.",
    hint_en="Make the file smaller, or publish to a destination of another kind.",
)
TOO_MANY_RULES = warning(
    "host-too-many-rules",
    ar="عدد القواعد في {path}: {found}، ويتجاهل {host} ما زاد على {most}.",
    en="{path} has {found} rules, and {host} ignores those beyond {most}.",
    hint_ar="احذف ما لم يعد لازمًا، أو اجمع قواعد متشابهة في قاعدة واحدة فيها *.",
    hint_en="Remove those that nobody needs any more, or join similar ones into one rule with *.",
)
TOO_MANY_PATTERNS = warning(
    "host-too-many-patterns",
    ar="عدد القواعد التي فيها * أو :name في {path}: {found}، ويتجاهل {host} ما زاد على {most}.",
    en="{path} has {found} rules with * or :name, and {host} ignores those beyond {most}.",
    hint_ar="اكتب أهم العناوين كاملة بلا * ولا :name، واحذف ما لم يعد لازمًا.",
    hint_en="Write the addresses that matter in full, without * and :name, and remove those of no more use.",
)
LINE_TOO_LONG = warning(
    "host-line-too-long",
    ar="طول السطر {line} في {path} بالمحارف: {found}، ولا يقرأ {host} سطرًا أطول من {most}.",
    en="Line {line} of {path} has {found} characters, and {host} reads none above {most}.",
    hint_ar="اختصر السطر، أو اقسمه إلى قاعدتين.",
    hint_en="Shorten the line, or make two rules of it.",
)
