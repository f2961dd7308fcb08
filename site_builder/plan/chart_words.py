"""What a chart says in words: its caption, its reading, its scale, its key."""

from __future__ import annotations

from decimal import Decimal

from site_builder.domain.text import Prose
from site_builder.plan.edition import Edition
from site_builder.plan.reading import currency_name
from site_builder.plan.scale import Scale
from site_builder.plan.views.chart import ChartRow, KeyEntry

CAPTIONS = {"figures": "المبالغ كما وردت", "counts": "الأعداد كما وردت", "shares": "النسب كما وردت"}
SCALE_NOUNS = {"counts": "وحدة كل عدد مكتوبة فوق عموده", "shares": "المقياس نسب مئوية"}
KEY_WORDS = {
    "cap": "ما يصل إلى، ما يقل عن: سقف",
    "dissolve": "ما لا يقل عن، ما يتجاوز: بلا سقف",
    "bracket": "نحو: تقريب",
    "plain": "بلا قيد: الرقم نفسه",
}
SHORTEST = ("وأقصرها:", "وأقصرها متساوية، منها:")
LINEAR = "الأعمدة تنمو من الخيط، وهو الصفر، والمقياس خطي."
LOGARITHMIC = "المقياس لوغاريتمي: كل علامة أضعاف ما قبلها، فلا يقاس طول عمود بطول آخر."
ENDS_SAY = "ونهاية العمود تقول ما نوع الرقم."


def caption(name: str) -> Prose:
    """«المبالغ كما وردت»."""
    return Prose(CAPTIONS[name])


def scale_words(scale: Scale, name: str, currency: str) -> Prose:
    """How to read the scale, and what it measures."""
    if not scale.widest:
        return Prose("")
    unit = f"العملة: {currency_name(currency)}" if currency else SCALE_NOUNS[name]
    return Prose(f"{LOGARITHMIC if scale.logarithmic else LINEAR} {ENDS_SAY} {unit}.")


def says(rows: tuple[ChartRow, ...], edition: Edition) -> Prose:
    """The chart as a sentence, for those who do not see it: the longest and the shortest bar, and what is disputed."""
    drawn = [row for row in rows if _length(row)]
    if not drawn:
        return Prose("")
    parts = _extremes(drawn)
    disputed = sum(row.disputed for row in rows)
    parts += [f"المتنازع عليه منها: {edition.count(disputed, 'figure')}."] if disputed else []
    return Prose(" ".join(parts))


def key_entries(rows: tuple[ChartRow, ...]) -> tuple[KeyEntry, ...]:
    """The ends that bars of this chart have, and the hatching if any of them is disputed."""
    bars = [line.bar for row in rows for line in row.lines if line.bar]
    ends = {bar.end for bar in bars}
    entries = [KeyEntry(end, False, Prose(words)) for end, words in KEY_WORDS.items() if end in ends]
    if any(bar.hatched for bar in bars):
        entries.append(KeyEntry("cap", True, Prose("متنازع عليه")))
    return tuple(entries)


def _extremes(drawn: list[ChartRow]) -> list[str]:
    lengths = [_length(row) for row in drawn]
    longest = [row for row in drawn if _length(row) == max(lengths)]
    shortest = [row for row in drawn if _length(row) == min(lengths)]
    if len(drawn) == 1:
        return [f"عمود واحد: {_said(drawn[0])}."]
    if longest == shortest:
        return ["الأعمدة متساوية."]
    return [f"أطول الأعمدة: {_said(longest[0])}.", f"{SHORTEST[len(shortest) > 1]} {_said(shortest[0])}."]


def _said(row: ChartRow) -> str:
    return f"{row.label}، {row.lines[0].spoken}"


def _length(row: ChartRow) -> Decimal:
    bar = row.lines[0].bar
    return Decimal(bar.width.removesuffix("%")) if bar else Decimal(0)
