"""A figure in one line, and its bar."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.text import Prose


@dataclass(frozen=True, slots=True)
class Bar:
    """`width` and `from_width` are percentages of the chart's width with the sign: `33.33%`.

    A range runs from `from_width` to `width`; otherwise `from_width` is `0%`. `end` is the bound's mark: `cap` (a
    ceiling), `dissolve` (no ceiling), `bracket` (about), `plain` (exactly). `hatched` means disputed or denied.
    """

    width: str
    from_width: str
    end: str
    hatched: bool


@dataclass(frozen=True, slots=True)
class FigureLine:
    """«تصل إلى» «300» «مليون دولار» «على مدى أربع سنوات»: `bound`, `number`, `unit`, `after`.

    `number` is empty where Arabic says the number in the noun («مليونا دولار»). `spoken` is the whole line as text.
    `computed` says what the newsroom did to the number («قسمةُ التحرير على أربع»). `refusal` says why this mode
    cannot show the figure; then there is no bar. `bar` is None, too, where a figure is off the scale.
    """

    mode: str  # "stated", "year" or "single"
    bound: Prose
    number: Prose
    unit: Prose
    after: Prose
    computed: Prose
    refusal: Prose
    spoken: Prose
    bar: Bar | None
