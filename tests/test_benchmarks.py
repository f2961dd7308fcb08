"""The benchmarks measure what they say: the archive is sound, the words are ours, each sentence follows its figure."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from tests.case import run

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


@pytest.fixture(autouse=True)
def path(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are scripts that lie side by side, no package."""
    monkeypatch.syspath_prepend(BENCHMARKS)


def script(name: str) -> ModuleType:
    """One of them."""
    return importlib.import_module(name)


def cost(seconds: float, memory: float = 100.0) -> object:
    """What a build took."""
    return script("meter").Cost(seconds, seconds, memory, memory, memory)


def row(tool: str, seconds: float, pages: int = 1000, memory: float = 100.0) -> object:
    """A tool that takes as long for each kind of build."""
    kinds = {kind: [cost(seconds, memory)] for kind in ("cold", "one word", "nothing to do")}
    return script("figures").Row(tool, "YAML", pages, kinds)


def test_the_synthetic_archive_verifies(tmp_path: Path) -> None:
    """Its own words in every text break no excerpt, quote or figure: no error and no warning."""
    site = script("synthetic").lay_out(2, tmp_path / "site")

    ran = run(site, "en", "check", "--strict")

    assert (ran.code, ran.err) == (0, "")


def test_no_two_stories_of_the_archive_share_a_paragraph(tmp_path: Path) -> None:
    """What a tool made of one source or narrative is of no use for the next."""
    site = script("synthetic").lay_out(2, tmp_path / "site")
    first, second = (
        {line for path in site.rglob(pattern) for line in path.read_text().splitlines() if len(line) > 120}
        for pattern in ("*00000*.txt", "*00001*.txt")
    )

    assert len(first) > 5
    assert first & second == set()


def test_an_edit_of_a_fact_stays_sound_each_time(tmp_path: Path) -> None:
    """The label of one figure changes with every turn."""
    site = script("synthetic").lay_out(1, tmp_path / "site")
    sheet = site / "content/meta-openai-00000/facts.yaml"

    texts = {sheet.read_text()}
    for turn in range(2):
        script("synthetic").edit_fact(sheet, turn)
        texts.add(sheet.read_text())

    assert len(texts) == 3
    assert run(site, "en", "check", "--strict").code == 0


def test_a_page_becomes_its_bare_words(tmp_path: Path) -> None:
    """Headings, paragraphs and items in their order, Markdown's signs disarmed, links without their addresses."""
    main = '<main><h1>عنوان</h1><h2>قسم</h2><p>كلمة <a href="x">وصلة</a> [هنا]</p><ul><li>بند</li></ul></main>'
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text(f"<html><body><p>خارج</p>{main}</body></html>")

    (article,) = script("words").articles(tmp_path)

    assert (article.path, article.title) == ("a", "عنوان")
    assert article.body == "## قسم\n\nكلمة وصلة \\[هنا\\]\n\n- بند"


def test_the_goals_say_what_the_figures_say() -> None:
    """Each goal is met or missed by what was measured."""
    peers = [row("Hugo", 2.0), row("MkDocs", 2.0)]

    met = [goal.met for goal in script("told").goals({1000: [row("Isnad", 0.1), *peers]})]
    missed = [goal.met for goal in script("told").goals({1000: [row("Isnad", 3.0), *peers]})]

    assert met == [True] * 4
    assert missed == [False] * 4


def test_memory_is_flat_only_where_it_is() -> None:
    """Ten times the pages and a half more memory is not flat."""
    peers = [row("Hugo", 2.0), row("MkDocs", 2.0)]
    sizes = {1000: [row("Isnad", 1.0), *peers], 10000: [row("Isnad", 1.0, 10_000, 150.0), *peers]}

    *_, flat = script("told").goals(sizes)

    assert not flat.met
    assert "100 MB at 1,000 pages, 150 MB at 10,000" in flat.got


def test_a_line_goes_through_its_points_and_beyond() -> None:
    """Three points on a line give that line, and the size at which it comes to a limit."""
    line = script("lines").line_through((1.0, 2.0, 3.0), (3.0, 5.0, 7.0))

    assert (line.start, line.slope, line.off) == (1.0, 2.0, 0.0)
    assert line.at(10) == 21
    assert line.reaches(21) == 10


def test_quantities_are_told_in_units_that_people_use() -> None:
    """Milliseconds, minutes, hours; kilobytes to terabytes."""
    shown = script("scale").shown

    told = [shown(0.034, "s"), shown(90.0, "s"), shown(9000.0, "s"), shown(3 * 1024, "MB"), shown(1710, "")]

    assert told == ["34 ms", "1.5 min", "2.5 h", "3.0 GB", "1,710"]


def test_the_summary_is_that_of_the_pages() -> None:
    """The figures in the README of the benchmarks are those of the pages beside it."""
    fresh = script("summary").summary() in (BENCHMARKS / "README.md").read_text()

    assert fresh, "benchmarks/README.md is stale: python benchmarks/summary.py"
