from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from site_builder.build import Request
from site_builder.desk.new import STARTER
from site_builder.preview import stand as module
from site_builder.preview.editor import Editor
from site_builder.preview.stand import Stand
from site_builder.preview.version import Version

THEME = STARTER.parents[2]
Scene = Callable[[Stand, list[Version]], Awaitable[None]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the starter site."""
    return shutil.copytree(STARTER, tmp_path / "news")


def play(root: Path, scene: Scene) -> None:
    """A stand on a loop of its own, building until the scene is over."""

    async def run() -> None:
        told: list[Version] = []
        stand = Stand(Request(root, root / "build", THEME), Editor(root), lambda version, seconds: told.append(version))
        building = asyncio.create_task(stand.keep_building())
        await scene(stand, told)
        building.cancel()
        await asyncio.wait([building])

    asyncio.run(run())


def test_a_burst_of_saves_is_one_build(root: Path) -> None:
    """However many files were saved, the site is made once; saves during that build are one more."""

    async def scene(stand: Stand, told: list[Version]) -> None:
        for _ in range(20):
            stand.saved()
        await asyncio.sleep(0)
        for _ in range(20):
            stand.saved()
        await stand.settled()

        assert len(told) == 2

    play(root, scene)


def test_a_request_waits_for_the_build_that_has_read_the_save(root: Path) -> None:
    """It never gets the page of before."""
    story = root / "content/library-hours/story.md"

    async def scene(stand: Stand, told: list[Version]) -> None:
        stand.saved()
        await asyncio.sleep(0)
        story.write_text(story.read_text("utf-8").replace("ما الذي تغيّر", "ما الجديد"), encoding="utf-8")
        stand.saved()
        version = await stand.settled()

        assert version.files is not None
        assert "ما الجديد" in version.files["library-hours/index.html"].decode()

    play(root, scene)


def test_every_tab_is_told_of_every_build(root: Path) -> None:
    """The version and the findings, in one message."""
    told_tab: list[dict[str, Any]] = []

    async def scene(stand: Stand, told: list[Version]) -> None:
        stand.tabs.add(told_tab.append)
        stand.saved()
        await stand.settled()
        (root / "site.yaml").write_text("title: [", encoding="utf-8")
        stand.saved()
        await stand.settled()

        assert [(message["whole"], len(message["errors"]) > 0) for message in told_tab] == [
            (True, False),
            (False, True),
        ]
        assert told_tab[0]["version"] == told_tab[1]["version"]

    play(root, scene)


def test_a_bug_of_ours_is_a_finding_and_not_the_end(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last good pages stay, the traceback is shown, and the next save tries again."""

    async def scene(stand: Stand, told: list[Version]) -> None:
        stand.saved()
        good = await stand.settled()
        with monkeypatch.context() as patch:
            patch.setattr(module, "make", lambda request, on_page: 1 // 0)
            stand.saved()
            faulty = await stand.settled()
        stand.saved()
        mended = await stand.settled()

        assert faulty.files == good.files
        assert [finding.code for finding in faulty.findings] == ["builder-fault"]
        assert "ZeroDivisionError" in faulty.findings[0].detail
        assert (mended.whole, mended.findings) == (True, ())

    play(root, scene)
