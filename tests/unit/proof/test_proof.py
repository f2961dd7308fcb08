from __future__ import annotations

import os
from base64 import b64encode
from hashlib import sha256

import pytest

from site_builder.domain.page import Output
from site_builder.domain.place import Place
from tests.unit.proof.pages import found, messages, page


def codes(*outputs: Output, base_path: str = "/") -> list[str]:
    """The codes alone."""
    return [code for code, _ in found(*outputs, base_path=base_path)]


def test_a_sound_page_has_no_findings() -> None:
    """Links up, down, to places and out are all fine when what they lead to stands."""
    home = page(
        '<a href="story/#said">ق</a> <a href="https://example.org/">خ</a> <a href="#top">أ</a><p id="top">ن</p>'
    )
    story = page('<p id="said">ق</p><a href="../">ر</a>', "story/index.html")

    assert codes(home, story) == []


def test_a_link_to_nowhere_is_found_with_the_nearest_path() -> None:
    """A misspelt link names the page that was probably meant."""
    said = messages(page('<a href="storey/">ق</a>'), page("", "story/index.html"))

    assert said == ["A link leads to storey/, and no page or file stands there. Nearest path: story/index.html."]


def test_a_link_to_a_place_that_is_not_on_the_page_is_found() -> None:
    """The fragment of a link is checked on the page that it leads to."""
    said = messages(page('<a href="story/#sayd">ق</a>'), page('<p id="said">ق</p>', "story/index.html"))

    assert said == [
        "A link leads to story/#sayd, and the page story/index.html has no place called sayd. Nearest place: said."
    ]


def test_a_link_by_base_path_is_resolved_below_it() -> None:
    """The 404 page is served at any depth, so its links start with the path of the base URL."""
    lost = page('<a href="/explainers/">ق</a><a href="/elsewhere/">خ</a>', "404.html")

    assert codes(page(""), lost, base_path="/explainers/") == ["broken-link"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<p id="a">ن</p><p id="a">ن</p>', "duplicate-id"),
        ("<section><p>ن</section>", "unclosed-element"),
        ("<p>ن</p></div>", "stray-closing-tag"),
        ("<h1>عنوان ثان</h1>", "main-heading"),
        ('<img src="data:image/png;base64,AA">', "image-without-alt"),
        ("<p>قالت OpenAI شيئًا</p>", "bare-latin"),
        ('<p aria-label="OpenAI تعلن">ن</p>', "latin-first"),
        ("<p>نص \u202bمقلوب</p>", "stray-control-character"),
        ("<p>\ufedf</p>", "presentation-form"),
        ('<img alt="" src="https://cdn.example.org/a.png">', "third-party-request"),
        ('<p style="color:red">ن</p>', "inline-style-or-script"),
        ("<script>alert(1)</script>", "inline-style-or-script"),
        ("<style>p{}</style>", "inline-style-or-script"),
        ('<p onclick="x()">ن</p>', "inline-style-or-script"),
    ],
)
def test_each_fault_of_a_page_is_found(body: str, code: str) -> None:
    """One fault, one finding."""
    assert codes(page(body)) == [code]


@pytest.mark.parametrize(
    "body",
    [
        '<p>قالت <bdi lang="en">OpenAI</bdi></p>',
        "<pre><code>isnad build</code></pre>",
        '<span dir="ltr">GPT-4o</span>',
        '<script type="application/ld+json">{"name":"OpenAI"}</script>',
        '<svg><rect width="1"/><path d="M0 0"/></svg>',
    ],
)
def test_what_is_set_rightly_is_left_alone(body: str) -> None:
    """Isolation, code, data and drawings are not faults."""
    assert codes(page(body)) == []


@pytest.mark.parametrize(("code", "codes_"), [("go()", []), ("go() ", ["inline-style-or-script"])])
def test_code_that_the_policy_of_the_page_names_is_its_own(code: str, codes_: list[str]) -> None:
    """By the digest of the very text, to the last space."""
    digest = b64encode(sha256(b"go()").digest()).decode()
    policy = f'<meta http-equiv="Content-Security-Policy" content="script-src \'sha256-{digest}\'">'

    assert codes(page(f"<script>{code}</script>", head=f"<title>x</title>{policy}")) == codes_


def test_a_link_that_leads_nowhere_on_purpose_is_no_fault() -> None:
    """It closes what stands open for being the target; any other fragment must be there."""
    assert codes(page('<a href="#-">أغلق</a>')) == []
    assert codes(page('<a href="#--">أغلق</a>')) == ["broken-anchor"]


def test_a_page_that_does_not_read_from_the_right_is_found() -> None:
    """The html element itself must say the language and the direction."""
    html = (
        b'<!doctype html><html lang="ar"><head><title>x</title></head><body dir="rtl"><h1>\xd8\xb9</h1></body></html>'
    )

    assert codes(Output("index.html", html, Place("site.yaml"))) == ["not-right-to-left"]


def test_a_fault_is_found_on_its_line() -> None:
    """A finding names the built file, the line and the column of the tag."""
    assert found(page('<p>ن</p>\n  <p id="a"></p><p id="a"></p>')) == [("duplicate-id", "build/index.html:2:17")]


def test_a_page_over_its_budget_is_found() -> None:
    """Random bytes do not compress: 60 KB of them are over 45 KB."""
    heavy = page(f"<!--{os.urandom(60_000).hex()}-->")

    assert codes(heavy) == ["page-too-heavy"]


def test_a_page_that_asks_for_too_many_files_is_found() -> None:
    """Four files beside the document are one too many."""
    files = [Output(f"{name}.css", b"", Place("static")) for name in "abcd"]
    head = "<title>ع</title>" + "".join(f'<link rel="stylesheet" href="{file.path}">' for file in files)

    assert codes(page("", head=head), *files) == ["too-many-requests"]
