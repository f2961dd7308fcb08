from __future__ import annotations

from site_builder.domain.source import PassageKind
from site_builder.domain.verdict import Verdict
from site_builder.verify.verify import verify, verify_narrative, verify_sheet
from tests.unit.verify.sheets import OFFERS, draft, event, findings, package, sheet, source, story

TITLE, UNUSED = "عروض ميتا", "فقرة لا يستشهد بها أحد."
SOURCE = source(TITLE, OFFERS, UNUSED, first=PassageKind.TITLE)


def test_a_story_holds_its_draft_and_its_traces() -> None:
    """To hold one is to know that it is verified."""
    verified = story(SOURCE, package())

    assert verified.slug == "s"
    assert verified.sheet == sheet(SOURCE, package())
    assert [trace.fact for trace in verified.traces] == ["package"]


def test_an_error_keeps_the_story_back_and_a_warning_does_not() -> None:
    """Warnings are told beside the story."""
    broken, errors = verify(draft(sheet(SOURCE, package(excerpt="لا وجود له"))))
    warned, warnings = verify(draft(sheet(SOURCE, package(period=None))))

    assert (broken, [finding.code for finding in errors]) == (None, ["excerpt-not-found"])
    assert warned is not None
    assert [finding.code for finding in warnings] == ["period-left-out"]


def test_coverage_counts_what_is_traced_and_what_is_not_used() -> None:
    """Paragraphs count; a headline repeats them."""
    counted = story(SOURCE, package(), event("offers", "ووفقًا  للتقارير")).coverage

    assert (counted.facts, counted.evidence, counted.passages) == (2, 2, 2)
    assert counted.verdicts == ((Verdict.EXACT, 1), (Verdict.PRESENTATION, 1))
    assert counted.unused == (("desk", "p-desk-2"),)


def test_findings_come_in_one_order_however_the_checks_run() -> None:
    """By file, line and column; the same draft gives the same findings."""
    nouns = (SOURCE, package(period=None, excerpt="300 مليون دولار على مدى أربع سنوات"), event("bare"))

    found = findings(*nouns)

    assert list(found) == sorted(found, key=lambda finding: (finding.at, finding.code))
    assert found == findings(*nouns)


def test_a_sheet_that_was_checked_once_serves_every_narrative() -> None:
    """A preview keeps the checked sheet while an editor works on the text."""
    facts = sheet(SOURCE, package(period=None))
    checked = verify_sheet(facts)
    drafts = [
        draft(facts, text) for text in ("[هنا](fact:package)", "[هنا](fact:packages)", "بلغ العرض 900 مليون دولار.")
    ]

    assert [verify_narrative(one, checked) for one in drafts] == [verify(one) for one in drafts]


def test_an_empty_sheet_is_no_mistake_of_its_own() -> None:
    """Whether a story may be empty is not for verification to say."""
    assert findings() == ()
