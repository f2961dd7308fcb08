"""A rule that input must keep, and the sentences for the day it does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.wording import Wording


class Severity(StrEnum):
    """An error stops the build; a warning stops it only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """`code` is stable for ever (people grep for it); `says` states the fault, `hint` the way out."""

    code: str
    severity: Severity
    says: Wording
    hint: Wording

    def broken(self, at: Place, detail: str = "", **values: object) -> Finding:
        """The finding that this rule is broken at a place; `values` fill the gaps of its sentences.

        `detail` is shown as it is under the message: a nearest passage with its difference, a line with a caret.
        """
        gaps = tuple((name, str(value)) for name, value in sorted(values.items()))
        return Finding(self.code, self.severity.value, at, self.says, self.hint, gaps, detail)

    def with_way_out(self, *, ar: str, en: str) -> Rule:
        """The same rule with another way out, for the day that the usual one has nothing to propose."""
        return replace(self, hint=Wording(ar=ar, en=en))


def error(code: str, *, ar: str, en: str, hint_ar: str, hint_en: str) -> Rule:
    """A rule whose breach stops the build."""
    return Rule(code, Severity.ERROR, Wording(ar=ar, en=en), Wording(ar=hint_ar, en=hint_en))


def warning(code: str, *, ar: str, en: str, hint_ar: str, hint_en: str) -> Rule:
    """A rule whose breach is shown, and stops the build under `--strict`."""
    return Rule(code, Severity.WARNING, Wording(ar=ar, en=en), Wording(ar=hint_ar, en=hint_en))
