from __future__ import annotations

import json
import shutil
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.console import Console

from site_builder.cli import commands
from site_builder.console.progress import progress
from tests.case import SOUND, run


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site that `isnad new` makes."""
    return shutil.copytree(SOUND, tmp_path / "site")


def test_a_build_says_what_it_did_in_a_few_lines(site: Path) -> None:
    """The story's facts and evidence, the pages, the time, and one line on how to look at it."""
    lines = run(site, "en", "build").out.splitlines()

    assert lines[0] == "library-hours: 4 facts, 4 excerpts (exact 4); 2 of 2 source passages are cited."
    assert lines[1].startswith("Built build: 16 pages, ")
    assert lines[-1] == "To look at it and edit with the page following: isnad serve --site ."


def test_a_quiet_build_says_nothing(site: Path) -> None:
    """Not a word when all is well."""
    ran = run(site, "en", "build", "--quiet")

    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_the_same_build_speaks_arabic(site: Path) -> None:
    """Numbers agree with what they count."""
    assert "4\u00a0معلومات" in run(site, "ar", "build").out


def test_a_verbose_build_names_the_passages_that_no_fact_uses(site: Path) -> None:
    """Fewer facts leave a passage of the source unused, and `--verbose` says which."""
    facts = site / "content/library-hours/facts.yaml"
    facts.write_text(facts.read_text().partition("\nfigures:")[0] + "\n")
    story = site / "content/library-hours/story.md"
    kept = [line for line in story.read_text().splitlines() if "fact:cost" not in line and "chart:" not in line]
    story.write_text("\n".join(kept) + "\n")

    assert "No fact uses this passage: seeds/library.txt:5" in run(site, "en", "build", "--verbose").out
    assert "No fact uses" not in run(site, "en", "build").out


def test_a_draft_is_built_only_when_asked_for(site: Path) -> None:
    """A story that says `draft: true` is checked and built with `--drafts` alone."""
    story = site / "content/library-hours/story.md"
    story.write_text(story.read_text().replace("topics:", "draft: true\ntopics:"))

    run(site, "en", "build")
    without = (site / "build/library-hours").exists()
    run(site, "en", "build", "--drafts")

    assert (without, (site / "build/library-hours").exists()) == (False, True)


def test_a_check_prints_the_coverage_and_writes_nothing(site: Path) -> None:
    """Facts, excerpts, verdicts, and no build."""
    ran = run(site, "en", "check")

    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "Checked: 0 errors, 0 warnings."
    assert not (site / "build").exists()


def test_a_check_can_be_read_by_a_program(site: Path) -> None:
    """`--format json` gives one document, also when something is wrong."""
    facts = site / "content/library-hours/facts.yaml"
    facts.write_text(facts.read_text().replace("amount: 20 ألف", "amount: 30 ألف"))

    ran = run(site, "en", "check", "--format", "json")

    document = json.loads(ran.out)
    assert ran.code == 1
    assert [(found["code"], found["line"]) for found in document["findings"]] == [("amount-differs", 30)]


def test_the_lines_that_were_cut_are_listed_with_their_reasons(site: Path) -> None:
    """Nothing disappears silently."""
    ran = run(site, "en", "sources")

    assert ran.code == 0
    assert ran.out.splitlines()[1:] == [
        "  line 7, comment form: اترك تعليقًا",
        "  line 9, footer, copyright and terms: جميع الحقوق محفوظة",
    ]


def test_all_passages_are_listed_when_asked_for(site: Path) -> None:
    """`--all` shows what was kept, with its anchor."""
    listed = run(site, "en", "sources", "--all").out

    assert "title: مكتبة الحي تمدد ساعات عملها" in listed
    assert "line 3, p-" in listed


def test_schemas_are_written_beside_the_site(site: Path) -> None:
    """One for each YAML file, named by the modeline at its head."""
    ran = run(site, "en", "schema")

    assert ran.code == 0
    assert sorted(path.name for path in (site / ".schema").iterdir()) == ["facts.json", "site.json", "story.json"]


def test_a_new_site_builds_without_a_warning(tmp_path: Path) -> None:
    """The first two commands of a newcomer work."""
    result = CliRunner().invoke(commands, ["--lang", "en", "new", str(tmp_path / "newsroom")])

    built = run(tmp_path / "newsroom", "en", "build", "--strict")
    assert result.exit_code == 0
    assert (built.code, built.err) == (0, "")
    assert (tmp_path / "newsroom/.gitignore").read_text() == "/build/\n/.cache/\n"


def test_a_misspelt_command_gets_the_nearest_one() -> None:
    """`isnad bild` is a typo, not a mystery."""
    result = CliRunner().invoke(commands, ["bild"])

    assert result.exit_code == 2
    assert "build" in result.stderr


@pytest.mark.parametrize(("seconds", "shown"), [(0.01, False), (0.7, True)])
def test_only_a_long_build_shows_a_bar(seconds: float, shown: bool) -> None:
    """After a second the bar appears, with the pages done, all pages, and how many a second."""
    out, now = StringIO(), iter(range(100))
    console = Console(file=out, force_terminal=True, width=80)

    with progress(console, "en", lambda: next(now) * seconds) as advance:
        for done in (1, 2, 3):
            advance(done, 3)

    assert ("3 of 3 pages, 1 page a second" in out.getvalue()) is shown


def test_the_bar_speaks_arabic() -> None:
    """Its words are one sentence, in which each number agrees with what it counts."""
    out, now = StringIO(), iter((0, 8, 8))
    console = Console(file=out, force_terminal=True, width=80)

    with progress(console, "ar", lambda: next(now)) as advance:
        advance(120, 904)
    words = out.getvalue().translate(dict.fromkeys(map(ord, "\u2068\u2069")))

    assert "صُنع 120 من 904\u00a0صفحات، بسرعة 15\u00a0صفحة في الثانية" in words


def test_a_file_gets_no_bar() -> None:
    """Where the words go into a file or to another program, a long build leaves no trace of a bar."""
    out, now = StringIO(), iter(range(100))

    with progress(Console(file=out), "en", lambda: next(now) * 0.7) as advance:
        for done in (1, 2, 3):
            advance(done, 3)

    assert out.getvalue() == ""
