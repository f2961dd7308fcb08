"""The page of a single fact may be shown on another site; all others refuse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from site_builder.publish.headers import security_of

DOCS = Path(__file__).parents[2] / "docs/publishing.md"
(FRAME,) = re.findall(r"^```html\n(.*?)^```", DOCS.read_text(), re.MULTILINE | re.DOTALL)
SITE, OTHER = "https://isnad.example/", "https://elsewhere.example/"


@pytest.fixture
def page(host: str, chromium: Browser) -> object:
    """A page of another site; `isnad.example` answers as a host that was told our headers."""
    context = chromium.new_context()

    def answer(route: Route) -> None:
        url = route.request.url
        if url.startswith(OTHER):
            route.fulfill(body=f"<!doctype html><title>x</title>{FRAME}", content_type="text/html; charset=utf-8")
            return
        path = url.removeprefix(SITE)
        said = route.fetch(url=host + path)
        told = security_of(path + "index.html" if path == "" or path.endswith("/") else path)
        route.fulfill(response=said, headers={**said.headers, **dict(told)})

    context.route("**/*", answer)
    yield context.new_page()
    context.unroute_all(behavior="wait")
    context.close()


def test_a_fact_is_shown_on_another_site_by_the_lines_of_the_docs(page: Page) -> None:
    """The frame holds the quote, and a link in it opens in the whole window."""
    page.goto(OTHER)
    frame = page.frame_locator("iframe")
    shown = frame.locator("h1").inner_text()
    frame.locator("header.mast a").first.click()
    page.wait_for_url(SITE)

    assert "إنها ليست مكافأة توقيع" in shown
    assert page.locator("h1").count() == 1


def test_another_page_is_not_shown_in_a_frame(page: Page) -> None:
    """The story itself: the browser refuses and says why."""
    page.goto(OTHER)

    with page.expect_console_message(lambda message: "frame-ancestors 'none'" in message.text):
        page.evaluate("url => { document.querySelector('iframe').src = url }", SITE + "meta-openai/")

    assert page.frames[1].locator(".mast").count() == 0
