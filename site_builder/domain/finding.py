"""A user's mistake, as a value: collected, sorted, and shown with all the others at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.domain.place import Place
from site_builder.domain.wording import Language, Wording


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule at one place. Made by `Rule.broken`."""

    code: str
    severity: str
    at: Place
    says: Wording
    hints: Wording
    values: tuple[tuple[str, str], ...] = ()
    detail: str = ""

    def message(self, language: Language) -> str:
        """What is wrong, as one sentence."""
        return self.says.say(language, self.values)

    def hint(self, language: Language) -> str:
        """What would have worked, as one sentence."""
        return self.hints.say(language, self.values)

    @property
    def stops(self) -> bool:
        """True for an error, False for a warning."""
        return self.severity == "error"


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by place, then code, each once: the same order whatever order they were found in."""
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda finding: (finding.at, finding.code, finding.values)))
