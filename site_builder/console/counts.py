"""Counted nouns in both languages: «3 أخطاء», «1 error»."""

from __future__ import annotations

from site_builder.arabic.counted import counted
from site_builder.arabic.policy import Policy
from site_builder.domain.finding import Finding
from site_builder.domain.wording import Language

POLICY = Policy(digits="latn", months="standard")
PLURALS = {"story": "stories", "evidence": "excerpts", "second": "s"}


def count_of(number: int, noun: str, language: Language) -> str:
    """A number and its noun, in the form that the language asks for.

    >>> count_of(1, "page", "en"), count_of(3, "story", "en")
    ('1 page', '3 stories')
    """
    if language == "ar":
        return counted(number, noun, POLICY)
    plural = PLURALS.get(noun, noun + "s")
    singular = "excerpt" if noun == "evidence" else noun
    return f"{number:,} {singular if number == 1 else plural}"


def tally(findings: tuple[Finding, ...], language: Language) -> tuple[tuple[str, str], ...]:
    """The gaps `errors` and `warnings` of a closing sentence."""
    errors = sum(finding.stops for finding in findings)
    return (
        ("errors", count_of(errors, "error", language)),
        ("warnings", count_of(len(findings) - errors, "warning", language)),
    )
