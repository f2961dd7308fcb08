from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

Open = Callable[..., Page]

STORY = "meta-openai/"


def test_a_citation_opens_its_passage_without_scripts(host: str, open_page: Open) -> None:
    """The passage is hidden until its citation is followed, and stands under it then."""
    page = open_page(host + STORY, scripts=False)
    passage = page.locator("#four-year-package")
    expect(passage).to_be_hidden()

    page.locator("a.cite[href='#four-year-package']").first.click()

    expect(passage).to_be_visible()
    expect(passage).to_contain_text("حزم تعويضات تصل إلى")


def test_a_citation_opens_in_place_with_scripts(host: str, open_page: Open) -> None:
    """With the script the address stays as it was, and the citation says that it is open; a second click closes it."""
    page = open_page(host + STORY)
    cite = page.locator("a.cite[href='#four-year-package']").first

    cite.click()

    expect(page.locator("#four-year-package")).to_be_visible()
    expect(cite).to_have_attribute("aria-expanded", "true")
    assert page.url == host + STORY
    cite.click()
    expect(page.locator("#four-year-package")).to_be_hidden()


def test_a_passage_leads_to_its_place_in_the_source_and_back(host: str, open_page: Open) -> None:
    """From the citation to the marked words in the article, and from them back to the fact."""
    page = open_page(host + STORY, scripts=False)
    page.locator("a.cite[href='#four-year-package']").first.click()

    page.locator("#four-year-package a[href*='sources/']").first.click()

    marked = page.locator("#four-year-package")
    expect(marked).to_contain_text("300")
    assert "/sources/" in page.url
    page.locator("a.ret[href*='four-year-package']").first.click()
    assert "/sources/" not in page.url


def test_the_story_is_whole_without_scripts(host: str, open_page: Open) -> None:
    """Headings, paragraphs and links are the same with and without JavaScript."""
    count = "() => ['h1,h2,h3', 'p', 'a[href]', 'li'].map(s => document.querySelectorAll(s).length)"

    assert open_page(host + STORY, scripts=False).evaluate(count) == open_page(host + STORY).evaluate(count)


def test_the_site_works_from_a_folder(site: Path, open_page: Open) -> None:
    """Opened as a file, the style, the font and the links between pages work."""
    page = open_page((site / "index.html").as_uri())

    page.locator("main a[href*='meta-openai/']").first.click()

    expect(page.locator("h1")).to_have_count(1)
    assert page.url.endswith("index.html")
    assert page.evaluate("document.fonts.check('16px Face', 'ميتا')")


def test_the_chart_grows_from_the_right(host: str, open_page: Open) -> None:
    """Every bar of the comparison starts at one place on the right and ends to the left of it."""
    page = open_page(host + "meta-openai/comparison/")

    boxes = page.evaluate(
        """() => [...document.querySelectorAll(".bar svg")].filter(e => e.getBoundingClientRect().width > 0)
        .map(e => { const r = e.getBoundingClientRect(); return [Math.round(r.left), Math.round(r.right)] })"""
    )

    assert len({right for _, right in boxes}) == 1
    assert all(left < right for left, right in boxes)
