"""The parser's complaints, told to an editor: what it met, where, and what to type instead."""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml
from yaml.error import Mark
from yaml.reader import ReaderError

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.rule import Rule
from site_builder.gather import yaml_rules as rules

Spot = Callable[[int, int], Place]
"""From the parser's line and column, both counted from 0, to a place."""

# What the parser says (the C one and the Python one differ in wording), the rule, and whether the fault is where the
# opened thing begins (its context) or where the parser stopped.
SAYINGS: tuple[tuple[str, Rule, bool], ...] = (
    (r"another document|<?document start>?", rules.SEVERAL_DOCUMENTS, False),
    (r"a tab character", rules.TAB, False),
    (r"mapping values are not allowed", rules.COLON_IN_TEXT, False),
    (r"unexpected end of stream|unexpected document separator", rules.UNCLOSED_QUOTE, True),
    (r"'[,]' or '[]}]'", rules.UNCLOSED_BRACKET, True),
    (r"escape character", rules.BAD_ESCAPE, False),
)


def fault(error: yaml.YAMLError, text: str, spot: Spot) -> Finding:
    """The finding for an error of the parser."""
    if isinstance(error, ReaderError):
        return _control_character(error, text, spot)
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        return _marked(error, error.problem_mark, text, spot)
    return rules.BAD_YAML.broken(spot(0, 0), detail=str(error))


def _marked(error: yaml.MarkedYAMLError, mark: Mark, text: str, spot: Spot) -> Finding:
    """Faults that show in the line itself come first, then what the parser says."""
    problem, line, place = error.problem or "", _line(text, mark.line), spot(mark.line, mark.column)
    if re.match(r"\s*\t", line):
        return rules.TAB.broken(spot(mark.line, line.index("\t")))
    if re.search("anchor|alias", f"{error.context} {problem}"):
        return _anchor(error.context_mark or mark, text, spot)
    if "cannot start any token" in problem:
        return _reserved(line, place, mark.column)
    if re.search("expected key|<block end>", problem) and line[: mark.column].rstrip().endswith(('"', "'")):
        return rules.TEXT_AFTER_QUOTE.broken(place)
    return _said(problem, mark, error.context_mark or mark, spot)


def _said(problem: str, mark: Mark, context: Mark, spot: Spot) -> Finding:
    for saying, rule, at_context in SAYINGS:
        if re.search(saying, problem):
            start = context if at_context else mark
            return rule.broken(spot(start.line, start.column))
    return rules.BAD_YAML.broken(spot(mark.line, mark.column), detail=problem)


def _anchor(start: Mark, text: str, spot: Spot) -> Finding:
    word = _word(_line(text, start.line), start.column)
    return rules.ANCHOR.broken(spot(start.line, start.column), text=word)


def _reserved(line: str, place: Place, column: int) -> Finding:
    rest = line[column:].strip()
    return rules.RESERVED_CHARACTER.broken(place, character=rest[:1], example=f"'{rest.replace(chr(39), chr(39) * 2)}'")


def _control_character(error: ReaderError, text: str, spot: Spot) -> Finding:
    """The reader's offset counts bytes or characters by turns; the first such character is the one it met."""
    code = ord(error.character) if isinstance(error.character, str) else int(error.character)
    before = text[: max(text.find(chr(code)), 0)]
    line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
    return rules.CONTROL_CHARACTER.broken(spot(line, column), character=f"U+{code:04X}")


def _line(text: str, number: int) -> str:
    lines = text.split("\n")
    return lines[number] if number < len(lines) else ""


def _word(line: str, column: int) -> str:
    return re.split(r"\s|[,\]}]", line[column:], maxsplit=1)[0]
