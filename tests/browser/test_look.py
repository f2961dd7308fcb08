"""What can be measured of the look: colours, lines, letters, the bars, the print, the choice of theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Open = Callable[..., Page]

STORY = "meta-openai/"
PAGES = (STORY, "meta-openai/timeline/", "meta-openai/quotes/", "meta-openai/comparison/", "meta-openai/people/", "")

TEXTS = """() => [...document.querySelectorAll("body *")]
.filter(e => !e.closest("svg") && e.getClientRects().length)
.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
.map(e => { const s = getComputedStyle(e), size = parseFloat(s.fontSize);
return {html: e.outerHTML.slice(0, 90), size, line: parseFloat(s.lineHeight) / size, color: s.color,
opacity: +s.opacity, spacing: s.letterSpacing, transform: s.textTransform, align: s.textAlign, slant: s.fontStyle,
apart: !!e.closest(".vh,.lone,sup,.ret,.fig b,.year,code")} })"""
"""`apart` are the signs and numerals that are no lines of words, and what is for listeners alone."""


def texts(page: Page) -> list[dict[str, object]]:
    """How every element with words of its own is set."""
    found: list[dict[str, object]] = page.evaluate(TEXTS)
    assert len(found) > 10
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_letters_are_whole(path: str, dark: bool, host: str, open_page: Open) -> None:
    """Opaque colours, no slant, no spacing, no capitals, no justifying: nothing shows or breaks a join."""
    found = texts(open_page(host + path, dark=dark))

    assert [one["html"] for one in found if "rgba" in str(one["color"]) or one["opacity"] != 1] == []
    assert [one["html"] for one in found if one["slant"] != "normal" or one["spacing"] != "normal"] == []
    assert [one["html"] for one in found if one["transform"] != "none" or one["align"] == "justify"] == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_lines_leave_room_for_marks(path: str, width: int, host: str, open_page: Open) -> None:
    """No line is tighter than 1.35, none of running text tighter than 1.5, and no words are smaller than 15 px."""
    found = [one for one in texts(open_page(host + path, width=width)) if not one["apart"]]

    assert [one["html"] for one in found if float(str(one["line"])) < 1.35] == []
    assert [one["html"] for one in found if float(str(one["size"])) <= 24 and float(str(one["line"])) < 1.5] == []
    assert [one["html"] for one in found if float(str(one["size"])) < 15] == []


@pytest.mark.parametrize(
    ("path", "radio"), [("timeline/", "f2"), ("timeline/", "f8"), ("quotes/", "f1"), ("quotes/", "f7")]
)
def test_a_list_is_narrowed_without_scripts(path: str, radio: str, host: str, open_page: Open) -> None:
    """A radio leaves the entries of its person, organisation or topic, hides the rest, and is never left with none."""
    page = open_page(host + STORY + path, scripts=False)
    entries = page.locator("li.row.is")
    every = entries.count()

    page.locator(f"label:has(#{radio})").click()

    shown = entries.filter(visible=True)
    assert 0 < shown.count() < every
    assert page.locator(f"li.row.is.p{radio[1:]}").count() == shown.count()
    empty = page.locator("section.is:visible").filter(has_not=page.locator("li.row.is:visible"))
    assert empty.count() == 0


def test_a_knot_of_the_overview_leads_to_its_event(host: str, open_page: Open) -> None:
    """Each event has a knot, and the knot of the second event marks it."""
    page = open_page(host + STORY + "timeline/", scripts=False)
    knots = page.locator(".strip ol a")

    assert knots.count() == page.locator("li.row.is").count()
    knots.nth(1).click()
    expect(page.locator("li.row:target")).to_be_in_viewport()


def test_the_mark_that_one_came_for_stands_out_in_the_source(host: str, site: Path, open_page: Open) -> None:
    """The words of the fragment have another ground than the other marks."""
    source = min((site / STORY / "sources").iterdir()).name
    page = open_page(f"{host}{STORY}sources/{source}/")
    anchor = page.locator("p mark[id]").nth(1).get_attribute("id")
    page.goto(f"{host}{STORY}sources/{source}/#{anchor}")

    ground = "e => getComputedStyle(e).backgroundColor"
    assert page.locator("mark:target").evaluate(ground) != page.locator("p mark:not(:target)").first.evaluate(ground)


def test_a_folded_question_opens_for_its_link(host: str, open_page: Open) -> None:
    """Who comes by a link to a dispute sees its positions, without scripts; the first stands open anyway."""
    page = open_page(host + STORY, scripts=False)
    ids = page.locator(".sides").evaluate_all("all => all.map(e => e.id)")
    expect(page.locator(f"#{ids[0]}")).to_be_visible()
    expect(page.locator(f"#{ids[-1]}")).to_be_hidden()

    page.goto(f"{host}{STORY}#{ids[-1]}")

    expect(page.locator(f"#{ids[-1]}")).to_be_visible()


def test_the_theme_is_chosen_and_remembered(host: str, open_page: Open) -> None:
    """The button goes from the device's theme to light, to dark and back; the next page keeps the choice."""
    page = open_page(host + STORY)
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)

    page.locator("#look").click()
    page.locator("#look").click()

    dark = page.evaluate(ground)
    assert dark != light
    page.goto(host + "about/")
    assert page.evaluate(ground) == dark
    page.locator("#look").click()
    assert page.evaluate(ground) == light


def test_buttons_that_need_a_script_are_hidden_without_it(host: str, open_page: Open) -> None:
    """Copy, share and theme appear only where they work."""
    for path in PAGES:
        page = open_page(host + path, scripts=False)
        assert page.locator("button:visible").count() == 0


def test_a_quote_is_copied_with_its_speaker_and_its_address(host: str, open_page: Open) -> None:
    """The clipboard holds the words in «», who said them, and where they stand."""
    page = open_page(host + STORY + "quotes/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    page.locator("[data-copy]").first.click()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("«")
    assert "https://" in copied
    expect(page.locator("[data-copy]").first).to_have_text("نُسخ")


def test_paper_shows_the_document_alone(host: str, open_page: Open) -> None:
    """Navigation and buttons are gone; passages, folded questions and the address are there."""
    page = open_page(host + STORY)
    page.emulate_media(media="print")

    for gone in ("nav", ".tabs", ".skip", "button", ".passage .links"):
        assert page.locator(f"{gone}:visible").count() == 0
    for there in (".passage", ".sides", ".printed"):
        assert page.locator(there).count() == page.locator(f"{there}:visible").count() > 0
    assert page.locator(".printed").inner_text().startswith("https://")
