"""The search in a real browser: served, opened as a file, without a connection, without a script."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Open = Callable[..., Page]


def asked(page: Page, words: str) -> Page:
    """The search page after a reader typed these words."""
    page.locator("#q").click()
    page.locator("#q").fill(words)
    expect(page.locator(".said")).not_to_be_empty()
    return page


@pytest.mark.parametrize("words", ["بوسورث", "وبوسورث", "بُوسورث", "bosworth"])
def test_a_name_is_found_however_it_is_written(words: str, host: str, open_page: Open) -> None:
    """With a conjunction, with marks, in Latin letters."""
    page = asked(open_page(host + "search/"), words)

    assert page.locator("[data-kind=person] a").first.text_content() == "أندرو بوسورث"
    expect(page.locator(".latest")).to_be_hidden()


def test_every_result_has_all_the_words(host: str, open_page: Open) -> None:
    """A second word narrows the search."""
    one = asked(open_page(host + "search/"), "مليون").locator(".entries li a").count()
    page = asked(open_page(host + "search/"), "مليون توقيع")

    found = page.locator("[data-kind] li")

    assert 0 < found.count() < one
    assert page.locator(".said").text_content() == f"عدد النتائج: {found.count()}. "


@pytest.mark.parametrize("opened", ["served", "file"])
def test_a_result_leads_to_its_page(opened: str, host: str, site: Path, open_page: Open) -> None:
    """Also where the site was only unpacked, and opened as a file."""
    address = host + "search/" if opened == "served" else f"{site.as_uri()}/search/index.html"
    page = asked(open_page(address), "زيورخ")

    page.locator("[data-kind=event] a").first.click()

    expect(page.locator("h1")).to_contain_text("زيورخ")


def test_words_that_stand_nowhere_are_said_to_be_nowhere(host: str, open_page: Open) -> None:
    """An empty page would leave the reader waiting."""
    page = asked(open_page(host + "search/"), "زرافة")

    assert page.locator(".said").text_content() == "لا نتيجة لهذه الكلمات."
    assert page.locator("[data-kind] li").count() == 0


def test_a_lost_connection_is_no_empty_result(host: str, open_page: Open) -> None:
    """The reader learns what to do, and the next letter typed tries again."""
    page = open_page(host + "search/")
    letters = re.compile(r"/search/\w+\.js$")
    page.route(letters, lambda route: route.abort())
    asked(page, "بوسور")
    assert (page.locator(".said").text_content() or "").startswith("تعذّر البحث")

    page.unroute(letters)
    page.locator("#q").fill("بوسورث")

    expect(page.locator("[data-kind=person] a").first).to_have_text("أندرو بوسورث")


def test_a_search_loads_a_few_small_files(host: str, open_page: Open) -> None:
    """The words of two letters and one story, not the archive; and nothing before the reader asks."""
    page = open_page(host + "search/")
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(host)))

    asked(page, "بوسورث ميتا")

    assert [name for name in loaded if not name.startswith("assets/")] == [
        "search/628.js",
        "search/645.js",
        "meta-openai/search.js",
    ]


def test_without_a_script_the_search_page_leads_to_the_stories(host: str, open_page: Open) -> None:
    """The box that would not work is not shown."""
    page = open_page(host + "search/", scripts=False)

    expect(page.locator("#q")).to_be_hidden()
    expect(page.locator(".latest a").first).to_be_visible()
