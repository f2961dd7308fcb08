from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from tests.case import run
from tests.publish.newsroom import FACTS, NOWHERE, Newsroom, files_of, newsroom, without_forms


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom whose destination is the folder `public` beside its site."""
    return newsroom(tmp_path, f"{{kind: folder, to: ../public, keep: 3, url: '{NOWHERE}'}}")


def shown(desk: Newsroom) -> dict[str, bytes]:
    """What readers of the folder see."""
    return without_forms(files_of(desk.around / "public/current"))


def renamed(desk: Newsroom, title: str) -> None:
    """Another headline: the smallest edit that changes pages and no fact."""
    story = desk.site / "content/library-hours/story.md"
    lines = story.read_text().splitlines()
    lines = [f"headline: {title}" if line.startswith("headline:") else line for line in lines]
    story.write_text("\n".join(lines) + "\n")


def plain(words: str) -> str:
    """Without the isolates that keep Arabic and Latin words apart in a terminal."""
    return re.sub("[\u2066-\u2069]", "", words)


def test_readers_see_exactly_the_build(desk: Newsroom) -> None:
    """What the publish built into the output folder, byte for byte; a build after it has nothing to do."""
    ran = desk.publish()
    seen = shown(desk)
    run(desk.site, "en", "build", "--quiet")

    assert (ran.code, ran.err) == (0, "")
    assert seen == files_of(desk.site / "build")


def test_a_dry_run_shows_files_and_facts_and_touches_nothing(desk: Newsroom) -> None:
    """With the reason and the bytes of each file, and the old and new words of each fact."""
    desk.publish()
    before = files_of(desk.around / "public")
    desk.edit(FACTS, "مديرة المكتبة\n", "مديرة\n")

    ran = desk.publish("--dry-run", language="en")

    assert "content changed: library-hours/people/index.html (" in ran.out
    assert "altered: person library-hours/salma-haddad\n    role: from مديرة المكتبة to مديرة\n" in ran.out
    assert before == files_of(desk.around / "public")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_gate_prints_the_entry_to_paste_and_opens_once_it_is_pasted(desk: Newsroom, language: str) -> None:
    """As it is printed, with its text written: the old site stands until the newsroom says what it changed."""
    desk.publish()
    before = shown(desk)
    desk.edit(FACTS, "label: كلفة التمديد", "label: كلفة تمديد الساعات")

    stopped = desk.publish(language=language)
    entry = stopped.err[stopped.err.index("\ncorrections:\n") :].split("\n\n")[0]
    with (desk.site / FACTS).open("a") as facts:
        facts.write(f"{entry}\n".replace("text: …", "text: كان العنوان أقصر."))
    opened = desk.publish()

    assert (stopped.code, "unexplained-change" in stopped.err) == (1, True)
    assert (opened.code, opened.err) == (0, "")
    assert shown(desk) != before


def test_an_entry_excuses_one_change_alone(desk: Newsroom) -> None:
    """The next change of the same fact needs one of its own, whose id is free."""
    desk.publish()
    desk.edit(FACTS, "label: كلفة التمديد", "label: كلفة تمديد الساعات")
    desk.correct("cost", "clarification")
    desk.publish()
    desk.edit(FACTS, "label: كلفة تمديد الساعات", "label: الكلفة")

    again = desk.publish()

    assert (again.code, "unexplained-change" in again.err) == (1, True)


def test_after_a_way_back_the_facts_of_the_earlier_release_stand(desk: Newsroom) -> None:
    """What is measured against is what readers see: the same words again need no entry, the later ones do."""
    desk.publish()
    desk.edit(FACTS, "label: كلفة التمديد", "label: كلفة تمديد الساعات")
    desk.correct("cost", "clarification")
    desk.publish()
    mended = (desk.site / FACTS).read_text()
    desk.publish("--rollback")

    forth = desk.publish("--dry-run")
    (desk.site / FACTS).write_text(mended.partition("\ncorrections:")[0])
    bare = desk.publish()
    desk.edit(FACTS, "label: كلفة تمديد الساعات", "label: كلفة التمديد")
    same = desk.publish()

    assert (forth.code, "facts: 0 added, 1 altered, 0 removed" in forth.out) == (0, True)
    assert (bare.code, "unexplained-change" in bare.err) == (1, True)
    assert (same.code, same.err) == (0, "")


def test_a_fact_that_is_taken_back_may_be_named_by_its_retraction(desk: Newsroom) -> None:
    """The entry stays in the sheet though the fact is no longer there."""
    desk.publish()
    facts = desk.site / FACTS
    facts.write_text(facts.read_text().partition("\nfigures:")[0])
    story = desk.site / "content/library-hours/story.md"
    story.write_text("\n".join(line for line in story.read_text().splitlines() if "fact:cost" not in line
                               and "chart:" not in line) + "\n")  # fmt: skip

    stopped = desk.publish()
    desk.correct("cost", "retraction")
    opened = desk.publish()

    assert (stopped.code, "unexplained-loss" in stopped.err) == (1, True)
    assert (opened.code, opened.err) == (0, "")
    assert "library-hours/figures/cost/index.html" not in shown(desk)


def test_an_old_release_is_shown_again(desk: Newsroom) -> None:
    """The one before, or the one that is named; `isnad releases` marks the one that readers see."""
    desk.publish()
    first = shown(desk)
    renamed(desk, "ساعات أخرى")
    desk.publish()
    names = sorted(os.listdir(desk.around / "public/releases"))

    back = desk.publish("--rollback")
    seen = shown(desk)
    forth = desk.publish("--rollback", names[-1])
    wrong = desk.publish("--rollback", names[0][:-3])
    listed = run(desk.site, "en", "releases")

    assert len(names) == 2
    assert (back.code, seen == first) == (0, True)
    assert (forth.code, shown(desk) == first) == (0, False)
    assert (wrong.code, "unknown-release" in wrong.err, f"is {names[0]}." in plain(wrong.err)) == (1, True, True)
    assert plain(listed.out).splitlines() == [f"  {names[0]}", f"* {names[1]} is what readers see"]


def test_the_way_back_leads_to_what_readers_saw_before(desk: Newsroom) -> None:
    """A release that was taken back is not shown again by the next way back."""
    desk.publish()
    good = shown(desk)
    renamed(desk, "عنوان سيئ")
    desk.publish()
    desk.publish("--rollback")
    renamed(desk, "عنوان أسوأ")
    desk.publish()

    back = desk.publish("--rollback")
    first = desk.publish("--rollback")

    assert (back.code, shown(desk) == good) == (0, True)
    assert (first.code, "nothing-before" in first.err) == (1, True)


def test_a_long_plan_is_shortened_unless_all_of_it_is_asked_for(
    desk: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a count of what is not shown."""
    monkeypatch.setattr("site_builder.console.publishing.SHOWN", 3)

    some, every = desk.publish("--dry-run"), desk.publish("--dry-run", "--all")

    assert re.search(r"^  … and \d+ more \(all with --all\)$", plain(some.out), re.MULTILINE)
    assert "more" not in every.out
    assert len(every.out.splitlines()) > len(some.out.splitlines())


def test_old_releases_go_and_old_assets_stay(desk: Newsroom) -> None:
    """`keep` releases are left; a style that changed still stands beside the new one."""
    desk.publish()
    style = next(path for path in shown(desk) if path.endswith(".css"))
    for number in range(4):
        (desk.site / "static").mkdir(exist_ok=True)
        (desk.site / "static/style.css").write_text(f"p {{ margin: {number}px }}\n")
        assert desk.publish().code == 0
        assert (style in shown(desk)) == (number < 3)

    assert len(os.listdir(desk.around / "public/releases")) == 3


def test_another_site_at_the_destination_needs_a_yes(desk: Newsroom) -> None:
    """A wrong path must not replace a colleague's site."""
    desk.publish()
    desk.edit("site.yaml", "base_url: ", "base_url: https://other.example/ #")

    stopped, allowed = desk.publish(), desk.publish("--yes")

    assert (stopped.code, "other-site" in stopped.err) == (1, True)
    assert allowed.code == 0


def test_a_great_loss_of_pages_needs_a_yes(desk: Newsroom) -> None:
    """A story that is missing by accident takes a fifth of the pages with it."""
    shutil.copytree(desk.site / "content/library-hours", desk.site / "content/other")
    desk.publish()
    shutil.rmtree(desk.site / "content/library-hours")

    stopped, allowed = desk.publish(), desk.publish("--yes")

    assert stopped.code == 1
    assert ("[many-pages-gone]" in stopped.err, "[story-gone]" in stopped.err) == (True, True)
    assert (allowed.code, allowed.err) == (0, "")


def test_a_folder_of_other_files_is_left_alone(desk: Newsroom) -> None:
    """Nothing that this tool did not publish is ever replaced."""
    (desk.around / "public").mkdir()
    (desk.around / "public/thesis.txt").write_text("الوحيدة")

    ran = desk.publish()

    assert (ran.code, "destination-not-ours" in ran.err) == (1, True)
    assert list(files_of(desk.around / "public")) == ["thesis.txt"]


def test_a_lock_that_ran_out_is_taken_over(desk: Newsroom) -> None:
    """A publisher on another machine died an hour ago."""
    past = "2020-01-01T00:00:00Z"
    token = {"secret": "x", "owner": "ci@elsewhere", "realm": "x", "process": 1, "since": past, "until": past}
    (desk.around / "public").mkdir()
    (desk.around / "public/.isnad-lock").write_text(json.dumps(token))

    assert desk.publish().code == 0


def test_a_name_that_no_destination_has_is_told_with_those_there_are(desk: Newsroom) -> None:
    """And nothing is built for nowhere."""
    ran = desk.publish("life")

    assert (ran.code, "no-destination" in ran.err, "It names: live." in ran.err) == (1, True, True)


def test_a_site_with_a_finding_is_not_published(desk: Newsroom) -> None:
    """The build that publish makes is held to what every build is held to."""
    desk.edit(FACTS, "هادئًا", "هادمًا")

    ran = desk.publish()

    assert (ran.code, (desk.around / "public").exists()) == (1, False)
