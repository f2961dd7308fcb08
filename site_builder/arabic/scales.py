"""Thousand, million, billion, trillion: scale words are counted nouns themselves, and stand before another one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from site_builder.arabic.noun import Noun
from site_builder.arabic.plural import Category
from site_builder.arabic.policy import Case


@dataclass(frozen=True, slots=True)
class Scale:
    """`factor` is what one of it is worth; `places` how many decimals a newsroom writes before it («1.25 مليون»).

    >>> SCALES[-1].before_noun("many"), SCALES[-1].noun.form("many")
    ('ألف', 'ألفًا')
    >>> SCALES[-2].before_noun("two"), SCALES[-2].before_noun("two", "oblique")
    ('مليونا', 'مليوني')
    """

    factor: Decimal
    places: int
    noun: Noun

    def before_noun(self, category: Category, case: Case = "nominative") -> str:
        """The form in construct, as before «دولار»: no tanwin, and the dual drops its nun."""
        if category in ("few", "one"):
            return self.noun.form(category)
        if category == "two":
            return self.noun.form("two", case).removesuffix("ن")
        return self.noun.other


# «3 مليارات», not the «3 مليار» of CLDR: newsrooms decline it.
SCALES: tuple[Scale, ...] = (
    Scale(Decimal(10**12), 2, Noun("تريليون", "تريليون", "تريليونان", "تريليونات", "تريليونًا", "تريليون")),
    Scale(Decimal(10**9), 2, Noun("مليار", "مليار", "ملياران", "مليارات", "مليارًا", "مليار")),
    Scale(Decimal(10**6), 2, Noun("مليون", "مليون", "مليونان", "ملايين", "مليونًا", "مليون")),
    Scale(Decimal(10**3), 0, Noun("ألف", "ألف", "ألفان", "آلاف", "ألفًا", "ألف")),
)
