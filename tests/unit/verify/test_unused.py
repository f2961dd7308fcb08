from __future__ import annotations

import pytest

from site_builder.verify.verify import verify
from tests.unit.verify.sheets import (
    amount,
    codes,
    correction,
    dispute,
    draft,
    event,
    figure,
    findings,
    organisation,
    person,
    position,
    quote,
    rate,
    sheet,
    source,
    told,
)

SAID = "وقال ألتمان في ميتا: “السوق مزدهر”، والعرض 7 ملايين دولار."
SOURCE = source(SAID)
ALTMAN = person("altman", "ألتمان")
META = organisation("meta", "ميتا")
TALK = event("talk", "وقال ألتمان في ميتا")
BOOM = quote("boom", "السوق مزدهر", "altman")
OFFER = figure("offer", amount(7_000_000), "والعرض 7 ملايين دولار")


def test_a_source_that_no_evidence_uses_is_refused() -> None:
    """It would have a page with nothing marked on it."""
    found = findings(SOURCE, source("نص آخر.", id_="other"), TALK)

    assert "No evidence in the sheet uses the source other." in told(found, "unused-source")


@pytest.mark.parametrize("fact", [ALTMAN, META, TALK, BOOM, OFFER, rate("pound", "1.6", note="سعر البنك")])
def test_a_fact_that_nothing_uses_is_warned_of(fact: object) -> None:
    """The narrative links to another fact alone."""
    others = (event("boom-time", "السوق مزدهر"), *((ALTMAN,) if fact is BOOM else ()))

    assert codes(SOURCE, fact, *others, text="[ح](fact:boom-time)") == ["unused-fact"]


@pytest.mark.parametrize(
    "use",
    [
        dispute("who", position("altman", "وقال ألتمان في ميتا", facts=("offer",)), position("desk", "والعرض")),
        correction("offer"),
    ],
)
def test_a_fact_that_a_dispute_or_a_correction_names_is_used(use: object) -> None:
    """Both lead a reader to it."""
    assert codes(SOURCE, ALTMAN, OFFER, use, text="ألتمان") == []


def test_who_takes_part_is_used() -> None:
    """A speaker, somebody in an event, and an event that another follows."""
    after = event("later", "والعرض 7 ملايين دولار", after="talk", organisations=("meta",))

    assert codes(SOURCE, ALTMAN, META, TALK, BOOM, after, text="[ق](fact:boom) [ل](fact:later)") == []


def test_a_name_in_the_narrative_is_a_use() -> None:
    """Who is named there may be looked up."""
    assert codes(SOURCE, META, TALK, text="في ميتا [حدث](fact:talk)") == []


def test_a_topic_without_a_quote_is_warned_of() -> None:
    """The filter would show an empty group."""
    boom = quote("boom", "السوق مزدهر", "altman", topic="mood")
    facts = sheet(SOURCE, ALTMAN, boom, topics=(("mood", "المزاج"), ("money", "المال")))

    [finding] = verify(draft(facts))[1]

    assert finding.message("en") == "No quote stands under the topic money."


def test_a_misspelt_link_is_told_once() -> None:
    """The fact that it misses is not called unused as well."""
    assert codes(SOURCE, TALK, text="[ق](fact:tlak)") == ["unknown-citation"]
