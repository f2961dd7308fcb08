from __future__ import annotations

import pytest

from site_builder.domain.evidence import Grounds
from tests.unit.verify.sheets import (
    amount,
    codes,
    correction,
    dispute,
    event,
    evidence,
    figure,
    findings,
    organisation,
    person,
    position,
    quote,
    source,
    told,
)

SAID = "وقال ألتمان في ميتا: “السوق مزدهر”، والعرض 7 ملايين دولار."
OFFER = "والعرض 7 ملايين دولار"
KNOWN = (
    source(SAID),
    person("sam-altman", "ألتمان"),
    organisation("meta", "ميتا"),
    event("talk", "وقال ألتمان في ميتا"),
)


@pytest.mark.parametrize(
    ("noun", "field"),
    [
        (event("late", OFFER, after="tlak"), "after"),
        (event("late", OFFER, people=("sam-altmann",)), "people"),
        (event("late", OFFER, organisations=("mata",)), "organisations"),
        (event("late", grounds=Grounds((evidence(OFFER, "desc"),))), "source"),
        (quote("boom", "السوق مزدهر", "sam-altmann"), "speaker"),
        (quote("boom", "السوق مزدهر", "sam-altman", topic="money"), "topic"),
        (quote("boom", "السوق مزدهر", "sam-altman", reported_by="the-verge"), "reported_by"),
        (quote("boom", "السوق مزدهر", "sam-altman", said_to="the-press"), "said_to"),
        (figure("offer", amount(7_000_000), OFFER, claimed_by="sam"), "claimed_by"),
        (figure("offer", amount(7_000_000), OFFER, disputed_by=("nobody",)), "disputed_by"),
        (dispute("who", position("nobody", OFFER), position("desk", OFFER)), "holder"),
        (dispute("who", position("desk", OFFER, facts=("tlak",)), position("desk", OFFER)), "facts"),
        (correction("tlak"), "fact"),
    ],
)
def test_an_id_that_nothing_has_is_refused(noun: object, field: str) -> None:
    """In every field that names an id, and the message names the field."""
    found = findings(*KNOWN, noun)

    assert [finding.code for finding in found] == ["unknown-id"]
    assert told(found, "unknown-id").startswith(f"{field}: nothing is called ")


@pytest.mark.parametrize(
    "noun",
    [
        event("late", OFFER, after="talk", people=("sam-altman",), organisations=("meta",)),
        quote("boom", "السوق مزدهر", "meta", said_to="موظفي ميتا", reported_by="desk"),
        figure("offer", amount(7_000_000), OFFER, claimed_by="desk", disputed_by=("sam-altman", "meta")),
        figure("offer", amount(7_000_000), OFFER, claimed_by="reports"),
        dispute("who", position("sam-altman", OFFER, facts=("talk", "meta")), position("desk", OFFER)),
        correction("talk"),
    ],
)
def test_an_id_that_something_has_is_fine(noun: object) -> None:
    """Sources speak too; `reports` stands for nobody by name; free words are no ids."""
    assert codes(*KNOWN, noun) == []


def test_the_nearest_id_is_proposed() -> None:
    """A misspelt id costs one look."""
    found = findings(*KNOWN, quote("boom", "السوق مزدهر", "sam-altmann"))

    assert "nearest names written: sam-altman" in told(found, "unknown-id")


def test_an_id_of_the_wrong_kind_says_what_it_is() -> None:
    """An event does not speak."""
    found = findings(*KNOWN, quote("boom", "السوق مزدهر", "talk"))

    assert "talk is written in events, and one of people / organisations is wanted" in told(found, "wrong-kind-of-id")
