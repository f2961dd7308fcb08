from __future__ import annotations

import pytest

from site_builder.domain.finding import Finding
from site_builder.gather.shaped import shaped
from site_builder.gather.shapes.shape import Shape
from site_builder.gather.shapes.sheet import SheetShape
from site_builder.gather.shapes.site import SiteShape
from site_builder.gather.shapes.story import StoryShape
from site_builder.gather.yaml_nodes import read_yaml

SHEET = "sources: {desk: {file: a.txt, rights: full}}\n"
STORY = "headline: ع\ndek: ن\nauthors: [س]\npublished: 2026-11-22\n"


def complaint(shape: type[Shape], text: str) -> Finding:
    """The only complaint about a text."""
    tree = read_yaml(text, "f", "")[0]
    assert tree is not None
    found = shaped(tree, shape)[1]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("text", "key", "near"),
    [
        ("qoutes: []", "qoutes", "quotes"),
        ("quotes: [{id: q, speaker: s, text: ن, source: desk, said-in: ه}]", "said-in", "said_in"),
        ("people: {evidence: {name: س, latn: x, basis: editor}}", "latn", "latin"),
        ("sources2: {}", "sources2", "sources"),
    ],
)
def test_a_misspelt_key_gets_the_nearest_one(text: str, key: str, near: str) -> None:
    """The suggestion comes from the very entry, even under an id that is spelt like a key."""
    finding = complaint(SheetShape, SHEET + text)

    assert finding.code == "unknown-key"
    assert {("key", key), ("nearest", near)} <= set(finding.values)


def test_a_key_that_is_like_no_other_gets_the_whole_list() -> None:
    """Where nothing is near, all that is accepted is shown."""
    finding = complaint(StoryShape, STORY + "zzz: 1\n")

    assert (finding.code, str(finding.at)) == ("unknown-key", "f:5:1")
    assert "headline | dek | brief" in finding.hint("en")
    assert "headline | dek | brief" in finding.hint("ar")


@pytest.mark.parametrize(
    ("text", "near"),
    [("digits: latin", "latn"), ("months: Levantine", "levant"), ("months: maghrib", "maghreb")],
)
def test_a_misspelt_value_gets_the_nearest_one(text: str, near: str) -> None:
    """Settings accept a few words each."""
    finding = complaint(SiteShape, f"title: ع\nbase_url: https://a.example\n{text}\n")

    assert (finding.code, finding.at.line) == ("unknown-value", 3)
    assert ("nearest", near) in finding.values


@pytest.mark.parametrize(
    ("line", "code", "example"),
    [
        ("brief: جملة", "wants-list", "brief: [جملة]"),
        ("brief: {a: b}", "wants-list", "brief: [تحدثت"),
        ("slug: [a]", "wants-text", "slug: meta-openai"),
        ("topics: [{a: b}]", "wants-text", "topics: [ai]"),
        ('topics: ["  "]', "empty-value", "topics: [ai]"),
        ("draft: maybe", "wants-true-or-false", ""),
        ("draft: [true]", "wants-text", "draft: true"),
        ("updated: 2025-13-45", "bad-date", "2025-07-02"),
    ],
)
def test_a_value_of_the_wrong_form_is_shown_the_right_one(line: str, code: str, example: str) -> None:
    """Each message shows one line that would have worked."""
    finding = complaint(StoryShape, STORY + line)

    assert (finding.code, finding.at.line) == (code, 5)
    assert example in finding.hint("en")


@pytest.mark.parametrize("text", ["people: {a: س}", "events: [س]", "disputes: {a: b}", "quotes: س"])
def test_an_entry_of_the_wrong_form_is_one_finding(text: str) -> None:
    """A text where an entry is wanted is told once."""
    assert complaint(SheetShape, SHEET + text).code in {"wants-mapping", "wants-list"}


def test_a_lone_text_for_evidence_is_shown_a_mapping() -> None:
    """Evidence is a source and an excerpt, so a list is not what helps."""
    finding = complaint(SheetShape, SHEET + "people: {a: {name: س, evidence: نص}}")

    assert finding.code == "wants-mapping"
    assert "evidence: {source: tech-desk" in finding.hint("en")


def test_a_dispute_has_two_sides() -> None:
    """One position is no dispute."""
    text = "disputes: [{id: d, question: كم؟, positions: [{holder: x, says: ن}]}]"

    assert complaint(SheetShape, SHEET + text).code == "too-few"


def test_a_required_key_without_a_value_is_told_at_the_key() -> None:
    """An empty key is as good as absent, and easier to find."""
    finding = complaint(StoryShape, STORY.replace("dek: ن", "dek:"))

    assert (finding.code, str(finding.at)) == ("missing-key", "f:2:1")


def test_every_sentence_can_be_said_in_both_languages() -> None:
    """Gaps are filled in the message and in the hint."""
    finding = complaint(StoryShape, STORY + "zzz: 1\n")

    assert "{" not in finding.message("ar") + finding.hint("ar") + finding.message("en") + finding.hint("en")
