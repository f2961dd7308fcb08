"""A number that somebody claims: how much, of what, for how long, according to whom."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from site_builder.domain.evidence import Grounds
from site_builder.domain.place import Places
from site_builder.domain.when import When


class Kind(StrEnum):
    """What is counted. `COUNT` and `SHARE` have a unit where the others have a currency."""

    SIGNING_BONUS = "signing_bonus"
    PACKAGE = "package"
    FIRST_YEAR_OFFER = "first_year_offer"
    OFFER = "offer"
    SALARY = "salary"
    EQUITY = "equity"
    TRANSFER_FEE = "transfer_fee"
    BUDGET = "budget"
    FINE = "fine"
    PRICE = "price"
    COUNT = "count"
    SHARE = "share"


class Bound(StrEnum):
    """On which side of the number the truth lies, in the source's words."""

    EXACTLY = "exactly"
    ABOUT = "about"
    UP_TO = "up_to"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class Status(StrEnum):
    """How the number stands: claimed by someone, disputed, denied, or confirmed by the party it concerns."""

    CLAIMED = "claimed"
    DISPUTED = "disputed"
    DENIED = "denied"
    CONFIRMED = "confirmed"


class PeriodUnit(StrEnum):
    """The units that a period is counted in."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Period:
    """What time a sum covers: `4 years`, the `first year`, or `each year` («سنويًا»)."""

    count: int
    unit: PeriodUnit
    which: str  # "span", "first" or "each"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, or a range where `high` differs from `low`; `written` is the editor's notation («300 مليون»)."""

    low: Decimal
    high: Decimal
    written: str

    @property
    def is_range(self) -> bool:
        """True for «10–20»."""
        return self.low != self.high


@dataclass(frozen=True, slots=True)
class Figure:
    """`currency` is an ISO 4217 code, or empty where `unit` names what is counted (`percent`, «باحث»)."""

    id: str
    label: str
    kind: Kind
    amount: Amount
    currency: str
    unit: str
    bound: Bound
    period: Period | None
    when: When | None
    claimed_by: str
    disputed_by: tuple[str, ...]
    status: Status
    reference: bool
    text: str
    grounds: Grounds
    at: Places


@dataclass(frozen=True, slots=True)
class Rate:
    """An exchange rate: one unit of `base` is worth `rate` units of `quote`, on a day (ISO 8601)."""

    id: str
    base: str
    quote: str
    rate: Decimal
    on: str
    grounds: Grounds
    at: Places
