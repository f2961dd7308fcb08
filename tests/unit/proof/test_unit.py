"""Links among pages made together, and links that leave them."""

from __future__ import annotations

from site_builder.domain.place import Place
from site_builder.proof.proofread import Proofread, proofread
from site_builder.proof.unit import check_outward, check_promises, check_unit
from tests.unit.proof.pages import page


def read(body: str, path: str = "index.html") -> Proofread:
    """A sound page around a body, read."""
    return proofread(page(body, path), "story.html", {}, "/")


def test_a_link_within_the_unit_is_checked_to_its_place() -> None:
    """Another story is not needed to know that a fragment is wrong."""
    story, quote = read('<p id="said">ق</p>', "s/index.html"), read('<a href="../#sayd">ر</a>', "s/q/index.html")

    findings, outward = check_unit((story, quote), (), "/")

    assert [finding.code for finding in findings] == ["broken-anchor"]
    assert outward == ()


def test_a_link_that_leaves_the_unit_is_named_once() -> None:
    """However many pages of a story carry the same link."""
    pages = (read('<a href="../about/">م</a>', "s/index.html"), read('<a href="../about/">م</a>', "t/index.html"))

    findings, outward = check_unit(pages, (), "/")

    assert findings == ()
    assert [(link.path, link.at.file) for link in outward] == [("about/index.html", "build/s/index.html")]


def test_a_link_between_units_is_checked_by_path() -> None:
    """And to its place only where the other unit's places are known."""
    _, outward = check_unit((read('<a href="../a/#x">أ</a><a href="../b/">ب</a>', "s/index.html"),), (), "/")
    paths = frozenset({"a/index.html"})

    assert [finding.code for finding in check_outward(outward, paths, {})] == ["broken-link"]
    assert [finding.code for finding in check_outward(outward, paths, {"a/index.html": ()})] == [
        "broken-anchor",
        "broken-link",
    ]


def test_what_a_story_promises_to_the_search_must_stand_on_its_pages() -> None:
    """The search leads to a person by a fragment of a page that it never sees."""
    people = read('<p id="sam">سام</p>', "s/people/index.html")

    found = check_promises(("s/people/#sam", "s/people/#mark"), (people,), Place("content/s/story.md"))

    assert [(finding.code, str(finding.at)) for finding in found] == [("broken-anchor", "content/s/story.md")]
