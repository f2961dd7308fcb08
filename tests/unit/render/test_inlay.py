from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256

import pytest

from site_builder.domain.finding import Finding
from site_builder.domain.page import PagePlan
from site_builder.domain.place import Place
from site_builder.render.kit import kit_of
from site_builder.render.render import render
from tests.unit.render.pages import site, theme

PAGE = (
    '<meta content="{{ inlay.policy() }}"><style>{{ inlay.style("s.css") }}</style>'
    '<script>{{ inlay.script("a.js", "b.js") }}</script>{{ view.words }}'
)
FILES = {
    "s.css": b"p{x:y}.a{x:y}.open{x:y}#q{x:y}@font-face{src:url(f.woff2)}",
    "a.js": b"const one=1;",
    "b.js": b"x.classList.add('open')",
    "icon.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
}


@dataclass(frozen=True)
class Frame:
    """Where the page is."""

    root: str = "../"


@dataclass(frozen=True)
class View:
    """A page of a few words."""

    words: str = ""
    frame: Frame = Frame()


def page(template: str = PAGE, files: dict[str, bytes] = FILES, url: str = "a/") -> tuple[str, tuple[Finding, ...]]:
    """The page, or what is wrong."""
    plan = PagePlan(url, "page.html", View(), Place("content/a/story.md"))
    output, findings = render(plan, kit_of(theme({"page.html": template}), site()), files)
    return output.content.decode() if output else "", findings


def held(html: str, name: str) -> str:
    """The text of an element."""
    (text,) = re.findall(f"<{name}>(.*?)</{name}>", html, re.DOTALL)
    return str(text)


def test_a_page_holds_the_rules_that_it_meets() -> None:
    """By its elements, classes and ids, and by any word of its scripts; addresses lead on from the page."""
    html, _ = page(PAGE + '<p class="b a">')

    assert held(html, "style") == "p{x:y}.a{x:y}.open{x:y}@font-face{src:url(../assets/f.woff2)}"


def test_scripts_stand_one_after_the_other_and_keep_their_names_to_themselves() -> None:
    """Two files may call different things by one name."""
    html, _ = page()

    assert held(html, "script") == "{const one=1;}{x.classList.add('open')}"


def test_the_policy_names_what_the_page_holds_and_nothing_else() -> None:
    """By their digests, as the browser takes them: of the text between the tags."""
    html, _ = page()
    digests = {name: b64encode(sha256(held(html, name).encode()).digest()).decode() for name in ("style", "script")}

    assert f"style-src 'self' 'sha256-{digests['style']}'; script-src 'self' 'sha256-{digests['script']}'; " in html
    assert html.count("sha256-") == 2
    assert "unsafe" not in html


def test_a_small_picture_is_held_by_the_page_and_a_large_one_is_not() -> None:
    """A file that weighs more than the asking is better asked for, and then kept."""
    template = '{{ inlay.picture("icon.svg") or "asked for" }}'
    large = {"icon.svg": b"<svg>" + b"x" * 400 + b"</svg>"}

    assert page(template)[0].startswith("data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E")
    assert page(template, large)[0] == page(template, {})[0] == "asked for"


@pytest.mark.parametrize("ending", [b"</style>", b"</SCRIPT"])
def test_a_file_that_would_end_its_element_is_found(ending: bytes) -> None:
    """On the line of the template that calls it."""
    _, (finding,) = page("\n" + PAGE, {**FILES, "s.css": b"p{content:'" + ending + b"'}"})

    assert (str(finding.at), finding.code) == ("templates/page.html:2", "template-fails")


def test_a_file_that_is_not_there_is_found() -> None:
    """With its name."""
    _, (finding,) = page("{{ inlay.script('none.js') }}")

    assert finding.code == "template-fails"
    assert "none.js" in finding.message("en")


def test_lines_are_not_indented_but_where_white_space_means_something() -> None:
    """What is for people stays in the template."""
    assert page("<p>\n    a\n\n  b")[0] == "<p>\na\nb"
    assert page("<pre>\n    a")[0] == "<pre>\n    a"
