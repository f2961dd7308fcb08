"""Findings as a person, a program or a code host wants to read them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from site_builder.console.sentences import ERROR, HINT, VERDICTS, WARNING
from site_builder.domain.finding import Finding
from site_builder.domain.story import Coverage, Story
from site_builder.domain.wording import Language


def print_findings(findings: Iterable[Finding], console: Console, language: Language) -> None:
    """Each finding: its place, what is wrong, the detail, the way out."""
    for finding in findings:
        console.print(_as_text(finding, language), soft_wrap=True, end="\n\n")


def _as_text(finding: Finding, language: Language) -> Text:
    label, style = (ERROR, "bold red") if finding.stops else (WARNING, "bold yellow")
    text = Text.assemble(
        (str(finding.at), "bold"),
        ": ",
        (label.say(language), style),
        f" [{finding.code}]\n  ",
        finding.message(language),
    )
    if finding.detail:
        text.append("\n" + "\n".join(f"    {line}" for line in finding.detail.splitlines()), "dim")
    text.append("\n  " + HINT.say(language, (("hint", finding.hint(language)),)), "green")
    return text


def as_json(findings: tuple[Finding, ...], stories: tuple[Story, ...], language: Language) -> str:
    """One JSON document: findings, and the coverage of each verified story."""
    document = {
        "findings": [_as_fields(finding, language) for finding in findings],
        "stories": {story.slug: _coverage_fields(story.coverage) for story in stories},
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _as_fields(finding: Finding, language: Language) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": finding.at.file,
        "line": finding.at.line,
        "column": finding.at.column,
        "message": finding.message(language),
        "hint": finding.hint(language),
        "detail": finding.detail,
    }


def _coverage_fields(coverage: Coverage) -> dict[str, object]:
    return {
        "facts": coverage.facts,
        "evidence": coverage.evidence,
        "verdicts": {verdict.value: count for verdict, count in coverage.verdicts},
        "passages": coverage.passages,
        "unused": [f"{source}#{anchor}" for source, anchor in coverage.unused],
    }


def as_annotation(finding: Finding, language: Language) -> str:
    """A workflow command that a code host shows beside the line.

    The format is that of GitHub's workflow commands, whose values escape percent signs and line ends.
    """
    message = "\n".join(part for part in (finding.message(language), finding.detail, finding.hint(language)) if part)
    at = finding.at
    where = f"file={_property(at.file)},line={at.line or 1},col={at.column or 1},title={_property(finding.code)}"
    return f"::{finding.severity} {where}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def verdict_words(coverage: Coverage, language: Language) -> str:
    """«exact 70, presentation 4»: the rungs that occur, from the top."""
    counted = [(VERDICTS[verdict.value].say(language), count) for verdict, count in coverage.verdicts if count]
    separator = "، " if language == "ar" else ", "
    return separator.join(f"{words} {count}" for words, count in counted)
