from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from site_builder.desk.new import STARTER
from site_builder.making.request import Request
from site_builder.preview.complaints import Fields
from site_builder.preview.editor import Editor
from site_builder.preview.hosting import answer
from site_builder.preview.stand import News, Stand
from site_builder.preview.tab import Tab

THEME = STARTER.parents[2]
STORY = "content/library-hours/story.md"
Scene = Callable[[Stand, list[News]], Awaitable[None]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the starter site."""
    return shutil.copytree(STARTER, tmp_path / "news")


def play(root: Path, scene: Scene) -> None:
    """A stand on a loop of its own, working until the scene is over."""

    async def run() -> None:
        told: list[News] = []
        stand = Stand(Request(root, root / "build", THEME), Editor(root), told.append)
        working = asyncio.create_task(stand.keep_working())
        await scene(stand, told)
        working.cancel()
        await asyncio.wait([working])

    asyncio.run(run())


async def page(stand: Stand, path: str) -> str:
    """What a request for a path gets."""
    found = await stand.ask(lambda: answer(stand.workshop, path))
    assert found
    return found.body.decode()


def saves(told: list[News]) -> list[News]:
    """Each time that saves were taken in."""
    return [news for news in told if news.seconds is not None]


async def until(is_so: Callable[[], object]) -> None:
    """Let the stand work until something is so."""
    while not is_so():
        await asyncio.sleep(0.01)


def test_a_burst_of_saves_is_taken_in_at_once(root: Path) -> None:
    """However many files were saved, there is one look at them; saves during that look are one more."""

    async def scene(stand: Stand, told: list[News]) -> None:
        for _ in range(20):
            stand.saved(None)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        for _ in range(20):
            stand.saved(frozenset([str(root / STORY)]))
        await page(stand, "/")

        assert len(saves(told)) <= 2

    play(root, scene)


def test_a_request_waits_for_the_save_before_it(root: Path) -> None:
    """It never gets the page of before."""
    story = root / STORY

    async def scene(stand: Stand, told: list[News]) -> None:
        stand.saved(None)
        before = await page(stand, "/library-hours/")
        story.write_text(story.read_text("utf-8").replace("ما الذي تغيّر", "ما الجديد"), encoding="utf-8")
        stand.saved(frozenset([str(story)]))

        assert "ما الجديد" not in before
        assert "ما الجديد" in await page(stand, "/library-hours/")

    play(root, scene)


def test_a_tab_is_sent_its_page_where_that_changed(root: Path) -> None:
    """And nothing where it did not: a save elsewhere, or a tab that shows the newest page already."""
    story = root / STORY

    async def scene(stand: Stand, told: list[News]) -> None:
        stand.saved(None)
        now = await stand.ask(lambda: answer(stand.workshop, "/library-hours/"))
        of_story: list[Fields] = []
        of_about: list[Fields] = []
        stand.come(Tab("/library-hours/", now.version if now else "", of_story.append))
        stand.come(Tab("/about/", "", of_about.append))
        await until(lambda: any("page" in news for news in of_about))
        story.write_text(story.read_text("utf-8").replace("ما الذي تغيّر", "ما الجديد"), encoding="utf-8")
        stand.saved(frozenset([str(story)]))
        await until(lambda: any("page" in news for news in of_story))
        await stand.ask(lambda: None)

        assert [("page" in news) for news in (*of_story, *of_about)].count(True) == 2
        assert "ما الجديد" in str(of_story[-1])

    play(root, scene)


def test_every_tab_is_told_what_is_wrong(root: Path) -> None:
    """The tabs that are open, and one that is opened later; the page stays, and is said to be held."""
    early: list[Fields] = []
    late: list[Fields] = []

    async def scene(stand: Stand, told: list[News]) -> None:
        stand.saved(None)
        now = await stand.ask(lambda: answer(stand.workshop, "/"))
        version = now.version if now else ""
        stand.come(Tab("/", version, early.append))
        (root / "site.yaml").write_text("title: [", encoding="utf-8")
        stand.saved(frozenset([str(root / "site.yaml")]))
        await until(lambda: any("held" in news for news in early))
        stand.come(Tab("/", version, late.append))

        assert any(news.get("errors") for news in early)
        assert late[0]["errors"] == [news for news in early if news.get("errors")][-1]["errors"]
        assert not any("page" in news for news in early)

    play(root, scene)


def test_a_bug_of_ours_is_a_finding_and_not_the_end(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages stay, the traceback is shown, and the next save takes in what was not."""
    story = root / STORY

    async def scene(stand: Stand, told: list[News]) -> None:
        stand.saved(None)
        good = await page(stand, "/library-hours/")
        story.write_text(story.read_text("utf-8").replace("ما الذي تغيّر", "ما الجديد"), encoding="utf-8")
        with monkeypatch.context() as patch:
            patch.setattr(stand.workshop, "look", lambda saved: 1 // 0)
            stand.saved(frozenset([str(story)]))
            faulty = await page(stand, "/library-hours/")
            found = saves(told)[-1].findings
        stand.saved(frozenset([str(root / "seeds/none.txt")]))
        mended = await page(stand, "/library-hours/")

        assert faulty == good
        assert [finding.code for finding in found] == ["builder-fault"]
        assert "ZeroDivisionError" in found[0].detail
        assert "ما الجديد" in mended
        assert saves(told)[-1].findings == ()

    play(root, scene)


def test_a_fault_while_a_page_is_made_is_told_too(root: Path) -> None:
    """Whoever asked gets no answer, and the preview goes on."""

    async def scene(stand: Stand, told: list[News]) -> None:
        stand.saved(None)
        none = await stand.ask(lambda: 1 // 0)

        assert none is None
        assert [finding.code for finding in told[-1].findings] == ["builder-fault"]
        assert await page(stand, "/")

    play(root, scene)
