from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder.gather.site import read_site
from site_builder.gather.stories import read_stories

Write = Callable[..., Path]
STORY = "---\nheadline: ع\ndek: ن\nauthors: [س]\npublished: 2026-11-22\n---\nنص\n"
FACTS = "sources: {desk: {file: article.txt, rights: full}}\n"


def read(root: Path) -> tuple[list[str], list[tuple[str, str]]]:
    """The slugs of the drafts, and the place and the code of each finding."""
    drafts, findings = read_stories(root, read_site(root)[0])
    return [draft.slug for draft in drafts], [(str(finding.at), finding.code) for finding in findings]


def test_each_folder_with_a_story_is_a_draft(write: Write) -> None:
    """By folder name, or by the slug that the front matter asks for; loose and hidden files are nobody's story."""
    root = write(
        {
            "content/b/story.md": STORY.replace("dek:", "slug: other\ndek:"),
            "content/b/facts.yaml": FACTS,
            "content/README.md": "x",
            "content/_later/story.md": "x",
            "content/.hidden/facts.yaml": "x",
        }
    )

    assert read(root) == (["a", "other"], [])


def test_drafts_are_gathered_like_all_others(write: Write) -> None:
    """Whoever builds decides what to do with them."""
    root = write({"content/a/story.md": STORY.replace("dek:", "draft: true\ndek:")})

    assert [draft.narrative.draft for draft in read_stories(root, None)[0]] == [True]


def test_the_faults_of_one_story_hide_nothing_of_another(write: Write) -> None:
    """A broken story is missing; the sound one is there; a third tells its own faults."""
    root = write(
        {
            "content/b/story.md": "x",
            "content/b/facts.yaml": "sources: [",
            "content/c/story.md": STORY.replace("dek: ن", "dik: ن"),
            "content/c/facts.yaml": FACTS,
        }
    )

    assert read(root) == (
        ["a"],
        [
            ("content/b/story.md:1:1", "no-front-matter"),
            ("content/b/facts.yaml:2:1", "yaml-syntax"),
            ("content/c/story.md:2:1", "missing-key"),
            ("content/c/story.md:3:1", "unknown-key"),
        ],
    )


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"content/a/facts.yaml": None}, [("content/a/story.md", "story-without-facts")]),
        ({"content/a/story.md": None}, [("content/a/facts.yaml", "story-without-narrative")]),
        ({"content/b/notes.txt": "x"}, [("content/b", "not-a-story")]),
        (
            {"content/topics/story.md": STORY, "content/topics/facts.yaml": FACTS},
            [("content/topics", "reserved-slug")],
        ),
        ({"content/My Story/story.md": STORY, "content/My Story/facts.yaml": FACTS}, [("content/My Story", "bad-id")]),
        (
            {"content/b/story.md": STORY.replace("dek:", "slug: a\ndek:"), "content/b/facts.yaml": FACTS},
            [("content/b/story.md:3:7", "duplicate-slug")],
        ),
        (
            {"content/a/story.md": STORY.replace("dek:", "topics: [wrok, zzz]\ndek:")},
            [("content/a/story.md:3:10", "unknown-topic"), ("content/a/story.md:3:16", "unknown-topic")],
        ),
    ],
)
def test_a_folder_that_makes_no_story_says_why(
    write: Write, files: dict[str, str | None], expected: list[tuple[str, str]]
) -> None:
    """Half a story, a misplaced folder, a reserved or taken address, a topic that the site lacks."""
    assert read(write(files))[1] == expected


def test_a_clash_of_addresses_keeps_the_first_story(write: Write) -> None:
    """The earlier folder is the story; the later one is told, with the place of the first."""
    root = write({"content/b/story.md": STORY.replace("dek:", "slug: a\ndek:"), "content/b/facts.yaml": FACTS})

    drafts, findings = read_stories(root, None)

    assert [draft.narrative.file for draft in drafts] == ["content/a/story.md"]
    assert ("first", "content/a") in findings[0].values


def test_a_story_of_an_unknown_topic_is_no_draft(write: Write) -> None:
    """What a finding stops is not handed on, even where every file could be read."""
    root = write({"content/a/story.md": STORY.replace("dek:", "topics: [zzz]\ndek:")})

    assert read_stories(root, read_site(root)[0])[0] == ()


def test_without_settings_no_topic_is_judged(write: Write) -> None:
    """A broken site.yaml is told once, not again in every story."""
    assert read_stories(write(), None)[1] == ()


@pytest.mark.parametrize("files", [{}, {"content/README.md": "x"}])
def test_a_site_without_stories_is_refused(tmp_path: Path, files: dict[str, str]) -> None:
    """An empty site must never replace a full one."""
    for name, text in files.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text)

    assert read(tmp_path) == ([], [("content", "no-stories")])


def test_a_folder_that_cannot_be_opened_is_a_finding(write: Write, refuse: Callable[[str], None]) -> None:
    """The other stories are read all the same."""
    root = write({"content/b/story.md": STORY, "content/b/facts.yaml": FACTS})
    refuse("content/a")

    assert read(root) == (["b"], [("content/a", "file-forbidden")])
