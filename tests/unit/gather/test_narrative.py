from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.domain.narrative import Narrative
from site_builder.domain.place import Place
from site_builder.gather.narrative import read_narrative

NAME = "content/a/story.md"
FRONT = "headline: ع\ndek: ن\nauthors: [س, ص]\npublished: 2026-11-22\n"


def faults(folder: Path, text: str) -> list[tuple[str, str]]:
    """The place and the code of each finding of a story."""
    (folder / "story.md").write_text(text, encoding="utf-8")
    findings = read_narrative(folder / "story.md", NAME)[1]
    return [(str(finding.at).removeprefix(NAME), finding.code) for finding in findings]


def test_a_story_is_front_matter_and_markdown(tmp_path: Path) -> None:
    """Every key has its place, and the text knows its first line in the file."""
    keys = "updated: 2026-11-23\ntopics: [ai]\ndraft: true\nslug: other\nbrief:\n  - جملة\n"
    front = FRONT.replace("2026-11-22", '" 2026-11-22 "')
    (tmp_path / "story.md").write_text(f"\ufeff---\r\n{front}{keys}---\r\n\r\nنص\n\n---\nتتمة\n", encoding="utf-8")

    story, findings = read_narrative(tmp_path / "story.md", NAME)

    assert findings == ()
    assert story is not None
    assert story.slug == "other"
    assert story.narrative == Narrative(
        file=NAME,
        headline="ع",
        dek="ن",
        brief=("جملة",),
        authors=("س", "ص"),
        published="2026-11-22",
        updated="2026-11-23",
        topics=("ai",),
        draft=True,
        text="نص\n\n---\nتتمة\n",
        first_line=14,
        at=story.narrative.at,
    )
    assert story.narrative.at.of("brief.0") == Place(NAME, 11, 5)


def test_faults_of_the_front_matter_are_counted_in_the_whole_file(tmp_path: Path) -> None:
    """The second line of the file is the first of the front matter."""
    text = f"---\n{FRONT}publishd: x\nupdated: 2026-02-30\n---\nنص\n"

    assert sorted(faults(tmp_path, text)) == [(":6:1", "unknown-key"), (":7:10", "bad-date")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نص\n", [(":1:1", "no-front-matter")]),
        ("", [(":1:1", "no-front-matter")]),
        (f"---\n{FRONT}\nنص\n", [(":1:1", "unclosed-front-matter")]),
        (f"\n---\n{FRONT}\nنص\n", [(":2:1", "unclosed-front-matter")]),
        ("---\n---\nنص\n", [(":2:1", "yaml-not-a-mapping")]),
        ("---\nheadline: قال: نعم\n---\nنص\n", [(":2:14", "yaml-colon")]),
        (f"---\n{FRONT}---\n \n", [(":7", "empty-narrative")]),
        (f"---\n{FRONT}updated: 2026-11-21\n---\nنص\n", [(":6:10", "updated-before-published")]),
        (f"---\n{FRONT}slug: My Story\n---\nنص\n", [(":6:7", "bad-id")]),
        (f"---\n{FRONT.replace('[س, ص]', '[]')}---\nنص\n", [(":4:10", "too-few")]),
    ],
)
def test_what_is_wrong_with_a_story_has_a_place_and_a_rule(
    tmp_path: Path, text: str, expected: list[tuple[str, str]]
) -> None:
    """From a missing fence to a date before its time."""
    assert faults(tmp_path, text) == expected
