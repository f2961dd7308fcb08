"""Where glyphs stand: what the typesetting promises is measured in the browser, run by run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from site_builder.arabic.policy import Policy
from site_builder.arabic.typeset import typeset_prose

Open = Callable[..., Page]

LATN, ARAB = Policy(digits="latn", months="standard"), Policy(digits="arab", months="levant")

PLACES = """words => { const node = document.querySelector('#set'), text = node.textContent;
return words.map(word => { const at = text.indexOf(word); if (at < 0) return null;
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT); let seen = 0;
  const spot = offset => { walk.currentNode = node; seen = 0;
    while (walk.nextNode()) { const size = walk.currentNode.data.length;
      if (offset < seen + size) return [walk.currentNode, offset - seen]; seen += size } };
  const range = document.createRange(), from = spot(at), to = spot(at + word.length - 1);
  range.setStart(...from); range.setEnd(to[0], to[1] + 1);
  const box = range.getClientRects()[0]; return box.left }) }"""
"""The left edge of each word, found in the whole text of the fixture wherever its elements divide it."""


def lefts(page: Page, html: str, words: tuple[str, ...]) -> list[float]:
    """Set a fixture in a right-to-left page, and say where the words stand."""
    page.set_content(f'<!doctype html><html lang="ar" dir="rtl"><body><p id="set">{html}</p></body></html>')
    places: list[float] = page.evaluate(PLACES, list(words))
    assert None not in places
    return places


@pytest.mark.parametrize(
    ("text", "from_right_to_left"),
    [
        ("قالت OpenAI، Meta، Google ذلك", ("OpenAI", "Meta", "Google")),
        ("وظفت Meta 11 باحثًا", ("Meta", "11", "باحثًا")),
        ("بين 2023–2025 عامان", ("2023", "2025")),
        ("من 10–20 مليون دولار", ("10", "20", "مليون")),
        ("الرئيسية › AI › 2025", ("الرئيسية", "AI", "2025")),
    ],
)
def test_runs_follow_one_another_from_the_right(
    text: str, from_right_to_left: tuple[str, ...], open_page: Open
) -> None:
    """Names in a list, a number after a name, both ends of a range: the first stands rightmost."""
    places = lefts(open_page("about:blank"), typeset_prose(text, LATN), from_right_to_left)

    assert sorted(places, reverse=True) == places


@pytest.mark.parametrize(
    ("text", "from_left_to_right"),
    [
        ("كتبها بلغة C++ كلها", ("C", "++")),
        ("حساب @sama وحده", ("@", "sama")),
        ("وسم #OpenAI وحده", ("#", "OpenAI")),
        ("نسبة 12.5% منها", ("12.5", "%")),
        ("الحرارة -3 درجات", ("−", "3")),
        ("يوم 2025-07-03 مساءً", ("2025", "07", "03")),
        ("اتصل بـ+971 4 123 4567 اليوم", ("+", "971", "123", "4567")),
    ],
)
def test_a_run_keeps_its_own_order(text: str, from_left_to_right: tuple[str, ...], open_page: Open) -> None:
    """What is read from the left inside an Arabic line is not broken up by it."""
    places = lefts(open_page("about:blank"), typeset_prose(text, LATN), from_left_to_right)

    assert sorted(places) == places


@pytest.mark.parametrize(("policy", "number"), [(LATN, "12.5"), (ARAB, "١٢٫٥")])
def test_a_percentage_is_the_same_alone_and_in_a_sentence(policy: Policy, number: str, open_page: Open) -> None:
    """The sign stands on one side, whatever surrounds it: to the right of Latin digits, to the left of Arabic ones."""
    sign = "%" if policy is LATN else "٪"
    page = open_page("about:blank")

    sides = []
    for text in ("12.5%", "طالت الأضرار 12.5% من البيوت"):
        at_number, at_sign = lefts(page, typeset_prose(text, policy), (number, sign))
        sides.append(at_sign > at_number)

    assert sides == [policy is LATN] * 2


def test_arabic_digits_in_a_range_begin_on_the_right(open_page: Open) -> None:
    """٣٠–٤٠ is read as it is said: from thirty to forty."""
    places = lefts(open_page("about:blank"), typeset_prose("بين 30–40 عائلة", ARAB), ("٣٠", "٤٠"))

    assert places[0] > places[1]


def test_the_fixture_would_show_a_wrong_order(open_page: Open) -> None:
    """Without isolation the first of three names does stand leftmost: the measure can fail."""
    places = lefts(open_page("about:blank"), "OpenAI، Meta، Google", ("OpenAI", "Google"))

    assert places[0] < places[1]
