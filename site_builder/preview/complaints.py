"""Findings as the banner shows them: in Arabic, with the lines of the file and a link to the editor."""

from __future__ import annotations

from dataclasses import asdict

from site_builder.arabic.counted import counted
from site_builder.arabic.policy import Policy
from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.gather.disk import read_text
from site_builder.preview.editor import Editor
from site_builder.preview.frames import frame

POLICY = Policy(digits="latn", months="standard")
Fields = dict[str, object]


def complaints(findings: tuple[Finding, ...], editor: Editor) -> Fields:
    """What the client needs for its banner: counted headings, and each finding with its frame."""
    errors = [finding for finding in findings if finding.stops]
    warnings = [finding for finding in findings if not finding.stops]
    texts: dict[str, str] = {}
    return {
        "errors": [_complaint(finding, editor, texts) for finding in errors],
        "errorsCounted": counted(len(errors), "error", POLICY),
        "warnings": [_complaint(finding, editor, texts) for finding in warnings],
        "warningsCounted": counted(len(warnings), "warning", POLICY),
    }


def _complaint(finding: Finding, editor: Editor, texts: dict[str, str]) -> Fields:
    return {
        "code": finding.code,
        "at": str(finding.at),
        "link": editor.link(finding.at),
        "message": finding.message("ar"),
        "detail": finding.detail,
        "hint": finding.hint("ar"),
        "line": finding.at.line,
        "frame": _frame(finding.at, editor, texts),
    }


def _frame(at: Place, editor: Editor, texts: dict[str, str]) -> list[Fields]:
    """Each file is read once for all its findings; one that is no text has no lines to show."""
    if not at.line:
        return []
    if at.file not in texts:
        text = read_text(editor.root / at.file, at.file)
        texts[at.file] = "" if isinstance(text, Finding) else text
    if not texts[at.file]:
        return []
    yaml = at.file.endswith((".yaml", ".yml"))
    return [asdict(line) for line in frame(texts[at.file], at.line, at.column, yaml=yaml)]
