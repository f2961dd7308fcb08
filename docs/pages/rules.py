"""docs/rules.md: every finding that the tool can make, from the rules themselves."""

from __future__ import annotations

import importlib
import pkgutil
import string
from collections.abc import Callable
from html import escape

import site_builder
from docs.pages.markdown import GENERATED, arabic, escaped
from site_builder.domain.rule import Rule, Severity
from site_builder.domain.wording import Wording

STAGES = {
    "gather": "settings, sheets, narratives, source articles and theme, as they are read",
    "verify": "facts against their sources",
    "plan": "addresses",
    "render": "templates",
    "draw": "share cards and PDF editions",
    "proof": "finished pages",
    "write": "the output folder",
    "preview": "the preview",
    "publish": "hosts and what stands there",
}
INTRODUCTION = """# Findings

What the tool says when something is wrong: the code to search for, the sentence in English and in Arabic, the way out.
An **error** stops the build; a **warning** is shown, and stops it under `--strict`. Words in {braces} are filled in.
`isnad check` shows all findings at once, each with file, line and column.
"""

Found = dict[str, dict[str, list[Rule]]]


def page() -> str:
    """The page: stage by stage along the road, codes in alphabetical order."""
    found = _by_stage()
    parts = [GENERATED, INTRODUCTION]
    for stage, meaning in STAGES.items():
        parts.append(f"## {stage}: {meaning}\n")
        parts.extend(_entry(code, found[stage][code]) for code in sorted(found[stage]))
    return "\n".join(parts)


def _by_stage() -> Found:
    found: Found = {stage: {} for stage in STAGES}
    for info in pkgutil.walk_packages(site_builder.__path__, "site_builder."):
        stage = info.name.split(".")[1]
        rules = vars(importlib.import_module(info.name)).values() if stage in STAGES else ()
        for rule in rules:
            if isinstance(rule, Rule) and rule not in found[stage].setdefault(rule.code, []):
                found[stage][rule.code].append(rule)
    return found


def _entry(code: str, rules: list[Rule]) -> str:
    """A rule; where several rules share a code they share its sentence, and each has its way out."""
    ordered = sorted(rules, key=lambda rule: (rule.says.en, rule.hint.en))
    says = list(dict.fromkeys(rule.says for rule in ordered))
    ways = list(dict.fromkeys(rule.hint for rule in ordered))
    severity = "error" if ordered[0].severity is Severity.ERROR else "warning"
    lines = [f"### {code}\n", f"**{severity}.** " + _english(says) + "\n", f"Way out: {_english(ways)}\n"]
    lines.append(arabic(f"{_arabic(says)}<br>الحل: {_arabic(ways)}") + "\n")
    return "\n".join(lines)


def _english(wordings: list[Wording]) -> str:
    return " *Or:* ".join(escaped(_filled(one.en, "{{{}}}".format)) for one in wordings)


def _arabic(wordings: list[Wording]) -> str:
    gap = "<bdi>{{{}}}</bdi>".format
    return " <b>أو:</b> ".join(_filled(escape(one.ar, quote=False), gap) for one in wordings)


def _filled(sentence: str, gap: Callable[[str], str]) -> str:
    """The sentence with each gap shown by its name."""
    names = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
    return sentence.format(**{name: gap(name) for name in names})
