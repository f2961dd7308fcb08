"""What a theme must keep so that its templates can be trusted."""

from __future__ import annotations

from site_builder.domain.rule import error

TEMPLATE_SYNTAX = error(
    "template-syntax",
    ar="القالب لا يُقرأ: {reason}",
    en="The template does not parse: {reason}",
    hint_ar="راجع هذا السطر وما قبله: وسم لم يُغلق، أو مرشّح أو دالة باسم غير معروف.",
    hint_en="Look at this line and those before it: a tag left open, or a filter or function of an unknown name.",
)
MISSING_TEMPLATE = error(
    "missing-template",
    ar="لا قالب باسم {name} في templates/.",
    en="No template is called {name} in templates/.",
    hint_ar="أقرب اسم: {nearest}.",
    hint_en="Nearest name: {nearest}.",
)
DYNAMIC_INCLUDE = error(
    "dynamic-include",
    ar="الوسم {tag} يأخذ اسم قالبه من متغير، فلا يُعرف ما تعتمد عليه الصفحة.",
    en="The tag {tag} takes its template's name from a variable, so nobody can tell what the page depends on.",
    hint_ar="اكتب الاسم نصًا بين علامتي اقتباس، واختر بينها بـ if.",
    hint_en="Write the name as a quoted string, and choose between names with `if`.",
)
LACKING_NAME = error(
    "template-lacks-name",
    ar="القالب يطلب {name}، وليس في {owner} شيء بهذا الاسم.",
    en="The template asks for {name}, and {owner} has nothing of that name.",
    hint_ar="أقرب اسم: {nearest}.",
    hint_en="Nearest name: {nearest}.",
)
UNKNOWN_NAME = error(
    "template-unknown-name",
    ar="القالب يطلب {name}، ولم يُعرَّف فيه اسم كهذا.",
    en="The template asks for {name}, and nothing in it defines that name.",
    hint_ar="أقرب ما يُعطى لكل قالب: {nearest}. وما في الصفحة يُطلب من view، مثل view.headline.",
    hint_en="Nearest of what every template is given: {nearest}. What a page holds is asked of view: view.headline.",
)
TEMPLATE_FAILS = error(
    "template-fails",
    ar="تعثّر القالب في هذا السطر: {reason}",
    en="The template fails on this line: {reason}",
    hint_ar="ما يراه القالب موصوف في docs/look.md.",
    hint_en="What a template may see is described in docs/look.md.",
)
