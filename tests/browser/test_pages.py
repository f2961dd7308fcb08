from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Open = Callable[..., Page]

TYPES = {
    "home": "",
    "story": "meta-openai/",
    "timeline": "meta-openai/timeline/",
    "quotes": "meta-openai/quotes/",
    "comparison": "meta-openai/comparison/",
    "people": "meta-openai/people/",
    "source": "meta-openai/sources/{source}/",
    "quote": "meta-openai/quotes/not-a-signing-bonus/",
    "figure": "meta-openai/figures/four-year-package/",
    "event": "meta-openai/events/zurich/",
    "topics": "topics/",
    "topic": "topics/ai/",
    "about": "about/",
    "corrections": "corrections/",
    "search": "search/",
    "404": "404.html",
}
"""One page of each type."""


def path_of(name: str, site: Path) -> str:
    """The URL of a page type, with the first source of the demonstration story filled in."""
    first = sorted((site / "meta-openai/sources").iterdir())[0].name
    return TYPES[name].format(source=first)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", TYPES)
def test_axe_finds_no_violation(name: str, dark: bool, site: Path, host: str, open_page: Open) -> None:
    """Every page type passes the accessibility audit in both colour schemes."""
    page = open_page(host + path_of(name, site), dark=dark)

    violations = Axe().run(page).response["violations"]

    assert [(found["id"], found["nodes"][0]["html"]) for found in violations] == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("name", TYPES)
def test_nothing_runs_off_the_side(name: str, width: int, site: Path, host: str, open_page: Open) -> None:
    """No page scrolls sideways, on the narrowest phone or on a desk."""
    page = open_page(host + path_of(name, site), width=width)

    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    assert overflow == 0


@pytest.mark.parametrize("name", TYPES)
def test_a_page_asks_nobody_else_and_has_no_error(name: str, site: Path, host: str, open_page: Open) -> None:
    """Every request goes to the site itself and is answered, and the console stays silent."""
    asked: list[tuple[str, int]] = []
    said: list[str] = []
    page = open_page("about:blank")
    page.on("response", lambda response: asked.append((response.url, response.status)))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))

    page.goto(host + path_of(name, site), wait_until="networkidle")

    assert asked
    assert [entry for entry in asked if not entry[0].startswith(host) or entry[1] != 200] == []
    assert said == []


@pytest.mark.parametrize("name", TYPES)
def test_every_block_reads_from_the_right(name: str, site: Path, host: str, open_page: Open) -> None:
    """Headings and paragraphs compute right to left, even those that begin with a Latin name."""
    page = open_page(host + path_of(name, site))

    wrong = page.evaluate(
        """() => [...document.querySelectorAll("h1,h2,h3,p,li,td,th,dt,dd,blockquote,figcaption")]
        .filter(e => getComputedStyle(e).direction !== "rtl").map(e => e.outerHTML.slice(0, 80))"""
    )

    assert wrong == []


@pytest.mark.parametrize("name", TYPES)
def test_the_keyboard_walks_in_reading_order(name: str, site: Path, host: str, open_page: Open) -> None:
    """Each press of Tab goes down the page, or leftwards on the same line, and the focus can be seen."""
    page = open_page(host + path_of(name, site))

    stops = walk(page, 25)

    pairs = list(itertools.pairwise(stop for stop in stops if not stop["side"]))
    assert pairs
    assert [pair for pair in pairs if pair[1]["y"] < pair[0]["y"] - pair[0]["h"] - 8] == []
    assert [pair for pair in pairs if abs(pair[1]["y"] - pair[0]["y"]) < 4 and pair[1]["x"] > pair[0]["x"] + 1] == []


STOP = """() => { const e = document.activeElement, r = e.getClientRects()[0] || e.getBoundingClientRect();
return {x: r.right, y: r.top + scrollY, h: r.height, side: e.closest(".side") ? 1 : 0,
        first: e.className === "skip" || e === document.body ? 1 : 0} }"""


def walk(page: Page, most: int) -> list[dict[str, float]]:
    """Where the focus stands after each press of Tab, from the skip link until it comes round again."""
    page.keyboard.press("Tab")
    stops: list[dict[str, float]] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop["first"]:
            break
        stops.append(stop)
    return stops
