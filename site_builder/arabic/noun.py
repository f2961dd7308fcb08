"""A counted noun in the six plural forms of Arabic."""

from __future__ import annotations

import re
from dataclasses import dataclass

from site_builder.arabic.plural import Category
from site_builder.arabic.policy import Case

_DUAL = re.compile("[اآ]ن$")


@dataclass(frozen=True, slots=True)
class Noun:
    """The noun as it stands after a number of each category; `zero`, `one` and `two` are whole phrases without one.

    >>> source = Noun("لا مصادر", "مصدر واحد", "مصدران", "مصادر", "مصدرًا", "مصدر")
    >>> source.form("two"), source.form("two", "oblique")
    ('مصدران', 'مصدرين')
    """

    zero: str
    one: str
    two: str
    few: str
    many: str
    other: str

    def form(self, category: Category, case: Case = "nominative") -> str:
        """The form of a category; only the dual shows its case without vowel signs."""
        form: str = getattr(self, category)
        if case == "oblique" and category == "two":
            return " ".join(_oblique(word) for word in form.split(" "))
        return form

    @property
    def forms(self) -> frozenset[str]:
        """Every form that may follow a number."""
        return frozenset({self.few, self.many, self.other})


def _oblique(dual: str) -> str:
    """«مصدران» becomes «مصدرين», and «خطآن», whose alif carries a hamza, «خطأين»."""
    return _DUAL.sub(lambda ending: "أين" if ending.group() == "آن" else "ين", dual)
