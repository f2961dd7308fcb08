from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.arabic.fold import fold_presentation
from site_builder.domain.verdict import Verdict
from tests.laws.sites import FACTS, SEED, STARTER, checked, edited, files_of, lay_out

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةئؤء0123456789٠١٢٣abcXYZ\u064e\u064f\u0651\u0640"
TATWEEL = "\u0640"
ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the starter site."""
    return lay_out(files_of(STARTER), tmp_path_factory.mktemp("laws") / "site")


SHEET = (STARTER / FACTS).read_text()
EXCERPTS = re.findall(r"(?:excerpt|    text): ([^}\n]+)", SHEET)
SOURCE = fold_presentation((STARTER / SEED).read_text()).text


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str]:
    """An excerpt, and the same with one letter changed, added or taken out."""
    excerpt = draw(st.sampled_from(EXCERPTS))
    at = draw(st.integers(0, len(excerpt) - 1))
    letter = draw(st.sampled_from(["", *LETTERS]))
    replaced = draw(st.booleans())
    return excerpt, excerpt[:at] + letter + excerpt[at + replaced :]


def faults(site: Path, excerpt: str, changed: str) -> tuple[list[str], bool]:
    """The files that errors point at once an excerpt is changed, and whether the story stands."""
    with edited(site, FACTS, SHEET.replace(excerpt, changed).encode()):
        found = checked(site)
    return [finding.at.file for finding in found.findings if finding.stops], bool(found.stories)


def test_each_kind_of_excerpt_is_tried() -> None:
    """A role, an event, a quote and a figure; a law over nothing would always hold."""
    assert len(EXCERPTS) == 4


@given(edit=edits())
@settings(max_examples=250, deadline=None)
def test_no_story_stands_on_words_that_its_source_does_not_hold(site: Path, edit: tuple[str, str]) -> None:
    """One letter of an excerpt is changed: it is refused, or the source holds it but for glyphs and spaces."""
    excerpt, changed = edit

    files, stands = faults(site, excerpt, changed)

    assert stands == (not files)
    assert FACTS in files or fold_presentation(changed).text.strip() in SOURCE


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_what_only_looks_otherwise_still_verifies(site: Path, data: st.DataObject) -> None:
    """A tatweel inside a word changes no word; the trace says that the glyphs differ."""
    excerpt = data.draw(st.sampled_from(EXCERPTS))
    inside = [at for at in range(1, len(excerpt)) if excerpt[at - 1] in ARABIC and excerpt[at] in ARABIC]
    at = data.draw(st.sampled_from(inside))
    changed = excerpt[:at] + TATWEEL + excerpt[at:]

    with edited(site, FACTS, SHEET.replace(excerpt, changed).encode()):
        found = checked(site)

    assert [finding.code for finding in found.findings if finding.stops] == []
    traces = [trace for story in found.stories for trace in story.traces if trace.evidence.excerpt == changed]
    assert {trace.verdict for trace in traces} == {Verdict.PRESENTATION}
