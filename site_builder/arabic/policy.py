"""How a newsroom writes numbers and months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Case = Literal["nominative", "oblique"]
"""«دولاران» stands alone or is a subject; «دولارين» follows a preposition or a verb («تصل إلى دولارين»)."""

_SWAPPED = frozenset({"DZ", "LB", "LY", "MA", "MR", "TN"})


@dataclass(frozen=True, slots=True)
class Policy:
    """`digits` is `latn` or `arab`; `months` a family of `months.py` or `dual`; `language` a BCP 47 tag."""

    digits: str
    months: str
    language: str = "ar"

    @property
    def separators(self) -> tuple[str, str]:
        """The grouping and the decimal separator (CLDR 48.2: six countries swap the Latin ones).

        >>> Policy("latn", "standard").separators, Policy("latn", "maghreb", "ar-TN").separators
        ((',', '.'), ('.', ','))
        >>> Policy("arab", "levant", "ar-LB").separators
        ('٬', '٫')
        """
        if self.digits == "arab":
            return "٬", "٫"
        return (".", ",") if self.language[3:].upper() in _SWAPPED else (",", ".")
