from __future__ import annotations

import json
from dataclasses import replace

from site_builder.arabic.policy import Policy
from site_builder.domain.card import CardShape
from site_builder.domain.text import Verbatim
from site_builder.draw.cards import card_job, sizes
from site_builder.draw.job import key_of
from site_builder.draw.press import Press

from .conftest import card

LATIN = Policy("latn", "standard")


def test_the_shorter_the_words_the_larger_they_may_stand() -> None:
    """One word begins at the largest size, forty at the smallest of the steps, and none below what can be read."""
    one, forty = sizes(Verbatim("مغرٍ"), CardShape.WIDE), sizes(Verbatim("كلمة " * 40), CardShape.WIDE)

    assert (one[0], forty[0], one[-1], forty[-1]) == (124, 54, 14, 14)


def test_a_square_is_read_on_a_phone() -> None:
    """The same words stand larger on the square card."""
    assert sizes(Verbatim("مغرٍ"), CardShape.SQUARE)[0] > sizes(Verbatim("مغرٍ"), CardShape.WIDE)[0]


def test_a_card_is_named_by_all_that_it_depends_on(press: Press) -> None:
    """Its words, its look, its template, the face and typst: a change of any makes it another drawing."""
    job = card_job(card(), LATIN)
    other_face = replace(press, marks=(("fonts/Vazirmatn.ttf", "another"), *press.marks[1:]))
    other_template = replace(press, templates={**press.templates, "card.typ": b"#set page()"})
    other_words = card_job(card(words=Verbatim("غيره")), LATIN)
    other_look = card_job(card(palette=replace(card().palette, accent="#00624a")), LATIN)

    keys = [
        key_of(job, press),
        key_of(other_words, press),
        key_of(other_look, press),
        key_of(job, other_face),
        key_of(job, other_template),
    ]

    assert len(set(keys)) == len(keys)


def test_another_template_does_not_touch_a_card(press: Press) -> None:
    """When the look of the PDF changes, no card is drawn again."""
    job = card_job(card(), LATIN)
    changed = replace(press, templates={**press.templates, "edition.typ": b"another"})

    assert key_of(job, changed) == key_of(job, press)


def test_a_card_tells_typst_no_place_of_this_machine() -> None:
    """What is handed over is words and looks alone."""
    words = json.loads(card_job(card(), LATIN).words)

    assert "origin" not in words
    assert "path" not in words
