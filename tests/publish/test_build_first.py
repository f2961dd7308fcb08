from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from site_builder.domain.digest import digest_of
from site_builder.publish.release import release_of
from site_builder.publish.target import RefusedError
from tests.case import run
from tests.publish.newsroom import NOWHERE, Newsroom, files_of, newsroom

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DRAFT = "content/morning-hours"


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom with a draft beside its story."""
    one = newsroom(tmp_path, f"{{kind: folder, to: ../public, url: '{NOWHERE}'}}")
    shutil.copytree(one.site / "content/library-hours", one.site / DRAFT)
    one.edit(f"{DRAFT}/story.md", "---\n", "---\ndraft: true\n")
    return one


def shown(desk: Newsroom) -> dict[str, bytes]:
    """What readers see."""
    return files_of(desk.around / "public/current")


def test_a_build_with_drafts_is_built_again_without_them(desk: Newsroom) -> None:
    """`isnad build --drafts` is for the editor's eyes."""
    run(desk.site, "en", "build", "--drafts")
    assert (desk.site / "build/morning-hours/index.html").exists()

    ran = desk.publish()

    assert (ran.code, ran.err) == (0, "")
    assert [path for path in shown(desk) if "morning" in path] == []
    assert b"morning-hours" not in shown(desk)["isnad.json"]


def test_an_old_build_is_built_again(desk: Newsroom) -> None:
    """What the editor saved last is what readers get."""
    run(desk.site, "en", "build")
    desk.edit("content/library-hours/story.md", "headline: ", "headline: جديد ")

    desk.publish()

    assert "جديد ".encode() in shown(desk)["library-hours/index.html"]


def test_a_build_that_somebody_changed_by_hand_is_built_again(desk: Newsroom) -> None:
    """Only what passed every check is sent."""
    run(desk.site, "en", "build")
    page = desk.site / "build/library-hours/index.html"
    sound = page.read_bytes()
    page.write_bytes(b"unchecked")
    (desk.site / "build/notes.txt").write_text("unchecked")

    desk.publish()

    assert shown(desk)["library-hours/index.html"] == sound
    assert "notes.txt" not in shown(desk)


def test_only_what_changed_is_made_again(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """A publish stands on the last build, whoever made it: here nothing is left to make."""
    run(desk.site, "en", "build")
    monkeypatch.setattr("site_builder.making.renew.renew", lambda *_: pytest.fail("made again"))

    assert desk.publish().code == 0


def test_a_build_that_another_replaced_stops_the_publish(desk: Newsroom) -> None:
    """Somebody built drafts into the same folder between our build and our reading."""
    run(desk.site, "en", "build")
    digest = digest_of((desk.site / "build/isnad.json").read_bytes())
    run(desk.site, "en", "build", "--drafts")

    with pytest.raises(RefusedError) as refused:
        release_of(desk.site / "build", digest, NOON)

    assert refused.value.finding.code == "build-changed-meanwhile"


def test_a_file_that_changes_while_it_is_sent_stops_the_publish(desk: Newsroom) -> None:
    """Half of one build and half of another is never sent."""
    run(desk.site, "en", "build")
    folder = desk.site / "build"
    release = release_of(folder, digest_of((folder / "isnad.json").read_bytes()), NOON)
    (folder / "index.html").write_bytes(b"another")

    with pytest.raises(RefusedError) as refused:
        release.files["index.html"]

    assert refused.value.finding.code == "build-changed-meanwhile"
