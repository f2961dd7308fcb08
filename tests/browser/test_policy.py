"""The content security policy that docs/look.md offers to hosts."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Route

LOOK = Path(__file__).parent.parent.parent / "docs/look.md"
ASKED = "document.fonts.load('1em Face').then(faces => faces.length)"


def test_every_page_passes_the_policy_of_the_docs(site: Path, host: str, chromium: Browser) -> None:
    """A host that sends the policy with every page breaks nothing: style, font, script and icon still load."""
    policy = re.findall(r"^Content-Security-Policy: (.+)$", LOOK.read_text(), re.MULTILINE)[0]
    context = chromium.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))

    def strict(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    page.route("**/*", strict)
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    faces = []
    for path in pages:
        page.goto(host + path)
        faces.append(page.evaluate(ASKED))
    page.evaluate("document.body.append(Object.assign(document.createElement('style'), {textContent: 'p{}'}))")
    page.unroute_all(behavior="wait")
    context.close()

    assert faces == [1] * len(pages)
    assert [words.split("'")[0] for words in said] == [
        "Applying inline style violates the following Content Security Policy directive "
    ]
