"""Shapes of figures and of exchange rates."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.domain.figure import Bound, Kind, Status
from site_builder.gather.shapes.evidence import GroundedShape
from site_builder.gather.shapes.shape import AmountText, CurrencyCode, Edtf, Id, IsoDate, PeriodText, RateText, Text


class FigureShape(GroundedShape):
    """A number that somebody claims (رقم): how much, of what, for how long, according to whom."""

    model_config = ConfigDict(title="Figure")

    id: Id = Field(
        description="The id of the figure, and its address for ever. (المعرّف)", examples=["four-year-package"]
    )
    label: Text = Field(description="What the number is, in a few words. (التسمية)", examples=["أعلى حزمة تعويضات"])
    kind: Kind = Field(description="What is counted; `count` and `share` have a unit. (النوع)", examples=["package"])
    amount: AmountText = Field(
        description=(
            "The number alone, in either digits, with or without a scale word: "
            "`300 مليون`, `10–20 مليون`, `١٢٫٥`. (المقدار)"
        ),
        examples=["300 مليون"],
    )
    currency: CurrencyCode = Field(default="", description="The currency, in ISO 4217. (العملة)", examples=["USD"])
    unit: Text = Field(
        default="",
        description="In place of a currency: `percent`, or what is counted, as the source writes it. (الوحدة)",
        examples=["باحثًا"],
    )
    bound: Bound = Field(
        default=Bound.EXACTLY,
        description="On which side the truth lies: «تصل إلى» is `up_to`, «تتجاوز» is `more_than`. (الحدّ)",
        examples=["up_to"],
    )
    over: PeriodText | None = Field(
        default=None,
        description="The time that the sum covers: `4 years`, `first year`, `each year`. (المدة)",
        examples=["4 years"],
    )
    when: Edtf | None = Field(
        default=None, description="When it was paid or counted, in EDTF. (الزمن)", examples=["2009"]
    )
    claimed_by: Text = Field(
        description="The id of a person, an organisation or a source, or the word `reports`. (صاحب الرقم)",
        examples=["reports"],
    )
    disputed_by: tuple[Text, ...] = Field(
        default=(), description="The ids of those who dispute it. (المعترضون)", examples=[["andrew-bosworth"]]
    )
    status: Status | None = Field(
        default=None,
        description="How it stands; `claimed`, or `disputed` where `disputed_by` names someone. (الحالة)",
        examples=["confirmed"],
    )
    reference: bool = Field(
        default=False,
        description="True for a number of another kind, set apart in the comparison. (للمقارنة)",
        examples=[True],
    )
    text: Text = Field(
        default="", description="A sentence of the newsroom's on it. (النص)", examples=["يشمل الرقم الأسهم والراتب."]
    )


class RateShape(GroundedShape):
    """An exchange rate (سعر صرف) on a day: one unit of `base` in `quote`."""

    model_config = ConfigDict(title="Exchange rate")

    id: Id = Field(description="The id of the rate. (المعرّف)", examples=["gbp-usd-2009"])
    base: CurrencyCode = Field(description="The currency that is converted, in ISO 4217. (من)", examples=["GBP"])
    quote: CurrencyCode = Field(description="The currency it is converted to, in ISO 4217. (إلى)", examples=["USD"])
    rate: RateText = Field(description="What one unit of `base` is worth in `quote`. (السعر)", examples=["1.63"])
    on: IsoDate = Field(description="The day of the rate. (اليوم)", examples=["2009-07-01"])
