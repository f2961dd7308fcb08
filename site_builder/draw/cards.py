"""A card plan as the words of `card.typ`."""

from __future__ import annotations

from dataclasses import asdict

from site_builder.arabic.policy import Policy
from site_builder.domain.card import CardPlan, CardShape
from site_builder.domain.text import Prose, Verbatim
from site_builder.draw.job import Job, job_of
from site_builder.draw.words import runs_of

TEMPLATE = "card.typ"
FIELDS = ("brand", "kicker", "lead", "bound", "number", "words", "after", "name", "role")
LARGEST = ((2, 124), (5, 104), (9, 84), (14, 70), (24, 60))
"""Up to this many words, a text begins at this size (pixels); a longer one begins at the last but one step below."""
LONG, SMALLEST, STEP = 54, 14, 2
LEAST_BESIDE = 48
"""Words that would stand smaller than this for the sake of what stands below them stand alone."""
SQUARE_GAIN = 1.25


def card_job(card: CardPlan, policy: Policy) -> Job:
    """What typst needs for a card; the template takes the first of `sizes` at which all words fit."""
    width, height = card.shape.value
    words = {name: runs_of(getattr(card, name), policy) for name in FIELDS}
    whole = "".join(run[0] for run in words["words"])
    return job_of(
        card.path,
        TEMPLATE,
        {
            **words,
            "width": width,
            "height": height,
            "quoted": card.quoted,
            "disputed": card.disputed,
            "palette": asdict(card.palette),
            "chunks": whole.split(" "),
            "least": LEAST_BESIDE,
            "sizes": sizes(card.words, card.shape),
        },
        card.origin,
    )


def sizes(words: Prose | Verbatim, shape: CardShape) -> list[int]:
    """The sizes to try, in pixels: the shorter the text, the larger it may stand.

    >>> sizes(Verbatim("مُزعجة"), CardShape.WIDE)[:3]
    [124, 122, 120]
    """
    count = sum(any(letter.isalnum() for letter in word) for word in words.split())
    largest = next((size for most, size in LARGEST if count <= most), LONG)
    gain = SQUARE_GAIN if shape is CardShape.SQUARE else 1
    return list(range(int(largest * gain), SMALLEST - 1, -STEP))
