"""What the timeline says of itself: true of the events that it has."""

from __future__ import annotations

from site_builder.domain.event import Event
from site_builder.plan.order import Ordered


def headline(ordered: Ordered) -> str:
    """A headline that holds for these events."""
    known = bool(ordered.chains)
    if known and (ordered.adrift or len(ordered.chains) > 1):
        return "ما نعرف ترتيبه، وما لا نعرف"
    return "ما حدث، بترتيبه" if known else "أحداث لا يُعرف ترتيبها"


def dek(ordered: Ordered) -> str:
    """How the dates were come by, in the sentences that apply."""
    events = ordered.every
    sentences = (
        (not any(_is_full(event) for event in events), "لا يحمل حدث هنا تاريخًا كاملًا."),
        (any(event.when for event in events), "نثبت التاريخ بالقدر الذي يرد به."),
        (any(event.as_stated and not event.when for event in events), "وننقل ألفاظ المصدر حين لا يرد سواها."),
        (len(ordered.chains) > 1, "ونقول أين ينقطع الترتيب بين حدث وآخر."),
        (bool(ordered.adrift), "ونفصل ما لا يُعرف موضعه."),
        (True, "وكل حدث موصول بالمقطع الذي ورد فيه."),
    )
    said = [sentence for holds, sentence in sentences if holds]
    return " ".join([said[0].removeprefix("و"), *said[1:]])


def _is_full(event: Event) -> bool:
    return bool(event.when and event.when.start and event.when.start.day)
