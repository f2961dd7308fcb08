from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pypdfium2
import pytest
from typst import Compiler

from site_builder.arabic.policy import Policy
from site_builder.domain.card import CardPlan, CardShape
from site_builder.domain.site import Brand
from site_builder.domain.text import NO_WORDS, Prose, Verbatim
from site_builder.draw.cards import card_job
from site_builder.draw.draw import draw
from site_builder.draw.press import Press
from site_builder.plan.palette import palette_of

from .conftest import card
from .png import Picture, read_png, size_of

LATIN = Policy("latn", "standard")
LONG = Verbatim(" ".join(["لقد استقطبت ميتا بعض الأشخاص الرائعين بالتأكيد، لكن إجمالًا يصعب المبالغة"] * 8))
EDGE = 40
"""Pixels around the card in which only the thread may stand."""


def drawn(plan: CardPlan, press: Press) -> bytes:
    """The PNG of a card with nothing wrong in it."""
    content, findings = draw(card_job(plan, press.policy), press)
    assert findings == ()
    assert content is not None
    return content


def ink(picture: Picture, plan: CardPlan) -> tuple[int, int, int, int]:
    """The smallest and largest x and y of the ink."""
    places = picture.where(plan.palette.ink)
    return (min(x for x, _ in places), max(x for x, _ in places), min(y for _, y in places), max(y for _, y in places))


@pytest.mark.parametrize("shape", CardShape)
def test_a_card_has_the_size_that_its_readers_expect(shape: CardShape, press: Press) -> None:
    """1200×630 for previews of links, 1080×1080 for messaging apps."""
    assert size_of(drawn(card(shape=shape), press)) == shape.value


def test_a_card_is_the_same_in_every_run(press: Press) -> None:
    """Two runs give the same bytes."""
    assert drawn(card(), press) == drawn(card(), press)


def test_a_card_is_the_same_in_every_process(press: Press) -> None:
    """Another process, with another order of hashing, gives the same bytes."""
    script = """
import sys
from site_builder.arabic.policy import Policy
from site_builder.draw.draw import draw
from site_builder.draw.job import Job
from site_builder.domain.place import Place
from site_builder.draw.press import press_of
from site_builder.drawing import TOOLS
from site_builder.store.tools import read_tools
press = press_of(read_tools(TOOLS), str(TOOLS / "fonts"), Policy("latn", "standard"))
content, _ = draw(Job("card.png", "card.typ", sys.stdin.read(), Place("x")), press)
sys.stdout.buffer.write(content)
"""
    words = card_job(card(), LATIN).words

    run = subprocess.run([sys.executable, "-c", script], input=words.encode(), capture_output=True, check=True)

    assert run.stdout == drawn(card(), press)


@pytest.mark.parametrize("words", [Verbatim("مُزعجة"), card().words, LONG], ids=["short", "usual", "long"])
@pytest.mark.parametrize("shape", CardShape)
def test_the_words_hang_on_the_thread_and_nothing_is_cut(shape: CardShape, words: Verbatim, press: Press) -> None:
    """The thread runs down the right side, the text begins beside it and keeps off every edge."""
    plan = card(shape=shape, words=words)
    width, height = shape.value

    picture = read_png(drawn(plan, press))

    thread = {x for x, y in picture.where(plan.palette.accent) if y > height - 10}
    left, right, top, bottom = ink(picture, plan)
    assert min(thread) > width * 0.9
    assert min(thread) - 60 < right < min(thread)
    assert left >= EDGE
    assert top >= EDGE
    assert bottom <= height - EDGE


def test_a_disputed_fact_is_told_by_shape_and_colour(press: Press) -> None:
    """The second colour stands on a card of a disputed fact, and on no other."""
    colour = card().palette.dispute

    assert read_png(drawn(card(disputed=True), press)).where(colour)
    assert not read_png(drawn(card(), press)).where(colour)


def test_a_brand_changes_the_card(press: Press) -> None:
    """The ground, the thread and the knots are the newsroom's."""
    brand = Brand((("l-paper", "#fbfcfa"), ("l-accent", "#00624a"), ("thread", "4px"), ("knot-shape", "0")))
    picture = read_png(drawn(card(palette=palette_of(brand)), press))

    assert picture.rows[0][:4] == bytes.fromhex("fbfcfaff")
    assert len({x for x, y in picture.where("#00624a") if y > 620}) >= 7


def test_every_word_of_a_card_is_on_it(press: Press) -> None:
    """The same template as a PDF gives back the words, the names and the number."""
    plan = card(
        quoted=False, lead=Prose("حزمة"), bound=Prose("نحو"), number=Prose("300"), words=Prose("مليون\u00a0دولار")
    )
    job = card_job(plan, LATIN)
    compiler = Compiler(font_paths=[press.fonts], ignore_system_fonts=True, sys_inputs={"job": job.words})

    pdf = compiler.compile(press.templates["card.typ"], format="pdf")

    assert isinstance(pdf, bytes)
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    missing = [word for word in ("إسناد", "قول", "حزمة", "نحو", "300", "مليون", "سام", "OpenAI") if word not in text]
    assert missing == []


def test_a_letter_that_cannot_be_drawn_is_a_finding(press: Press) -> None:
    """An empty box is never published in silence: the finding names the letters and the fact."""
    content, findings = draw(card_job(card(words=Verbatim("قال 中文 ثم مضى")), LATIN), press)

    assert content is None
    assert [finding.code for finding in findings] == ["drawing-lacks-glyph"]
    assert findings[0].at == card().origin
    assert "中" in findings[0].message("ar")


def test_a_text_that_no_card_can_hold_is_a_finding(press: Press) -> None:
    """Nothing is cut: a book is refused."""
    content, findings = draw(card_job(card(words=Verbatim("كلمة طويلة جدًا " * 600)), LATIN), press)

    assert content is None
    assert [finding.code for finding in findings] == ["card-too-long"]


def test_a_fault_of_the_template_is_not_blamed_on_the_text(press: Press) -> None:
    """What is ours goes on as an exception."""
    broken = replace(press, templates={"card.typ": b"#nothing-of-this-name()"})

    with pytest.raises(RuntimeError):
        draw(card_job(card(), LATIN), broken)


def test_a_card_needs_no_words_but_its_own(press: Press) -> None:
    """A card without kicker, name and role stands."""
    plan = card(kicker=NO_WORDS, name=NO_WORDS, role=NO_WORDS)

    assert size_of(drawn(plan, press)) == (1200, 630)
