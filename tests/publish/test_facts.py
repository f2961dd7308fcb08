from __future__ import annotations

from datetime import date

import pytest

from site_builder.domain.statement import Amendment, Stated, Statement
from site_builder.publish.facts import Fate, entries_to_paste, fact_changes, unexplained

TODAY = date(2026, 11, 22)
QUOTE = Statement("story", "a-quote", "quote", (("speaker", "salma"), ("text", "قالت هذا")))
FIGURE = Statement("story", "a-figure", "figure", (("label", "الكلفة"), ("amount", "up_to 20 ألف USD")))
EVENT = Statement("story", "an-event", "event", (("title", "افتتاح"),))
UNKNOWN = Statement("story", "a-question", "unknown", (("question", "من؟"),))


def changed(one: Statement, **fields: str) -> Statement:
    """The fact with other words."""
    return Statement(one.story, one.id, one.noun, tuple((dict(one.fields) | fields).items()))


def codes(old: tuple[Statement, ...], new: tuple[Statement, ...], *amendments: Amendment) -> list[str]:
    """What the gate says."""
    return codes_of(Stated(old), Stated(new, amendments))


def codes_of(old: Stated, new: Stated) -> list[str]:
    """What the gate says of what stands and what comes."""
    return [finding.code for finding in unexplained(old, new)]


def entry(fact: str, kind: str) -> Amendment:
    """An entry under `corrections`."""
    return Amendment("story", f"{fact}-entry", fact, kind)


def test_the_facts_that_change_are_told_with_their_words() -> None:
    """Added, altered and removed, old words beside new ones."""
    altered = changed(FIGURE, amount="up_to 30 ألف USD")

    changes = fact_changes(Stated((FIGURE, QUOTE)), Stated((altered, EVENT)))

    assert [(one.fate, one.statement.id) for one in changes] == [
        (Fate.ALTERED, "a-figure"),
        (Fate.ADDED, "an-event"),
        (Fate.REMOVED, "a-quote"),
    ]
    assert changes[0].fields == (("amount", "up_to 20 ألف USD", "up_to 30 ألف USD"),)


@pytest.mark.parametrize(
    ("old", "new"), [(QUOTE, changed(QUOTE, text="قالت ذاك")), (FIGURE, changed(FIGURE, amount="exactly 20 ألف USD"))]
)
def test_a_changed_number_or_quote_is_a_correction(old: Statement, new: Statement) -> None:
    """Nothing but تصحيح or سحب explains it; the entry to paste says so."""
    findings = unexplained(Stated((old,)), Stated((new,)))

    assert [finding.code for finding in findings] == ["unexplained-change"]
    assert f"kind: تصحيح\n    fact: {old.id}" in entries_to_paste(Stated((old,)), Stated((new,)), TODAY)[0][1]
    assert codes((old,), (new,), entry(old.id, "تحديث")) == ["wrong-correction-kind"]
    assert codes((old,), (new,), entry(old.id, "تصحيح")) == []


def test_changed_words_need_an_entry_of_any_kind() -> None:
    """The newsroom says why it tells it otherwise."""
    new = changed(EVENT, title="افتتاح متأخر")

    assert codes((EVENT,), (new,)) == ["unexplained-change"]
    assert [codes((EVENT,), (new,), entry("an-event", kind)) for kind in ("تحديث", "توضيح", "تصحيح")] == [[]] * 3


def test_a_fact_that_goes_is_taken_back() -> None:
    """سحب and nothing else."""
    assert codes((QUOTE, EVENT), (EVENT,)) == ["unexplained-loss"]
    assert codes((QUOTE, EVENT), (EVENT,), entry("a-quote", "توضيح")) == ["wrong-correction-kind"]
    assert codes((QUOTE, EVENT), (EVENT,), entry("a-quote", "سحب")) == []


def test_an_old_entry_explains_no_new_change() -> None:
    """It was there when the fact still said the old words."""
    old = Stated((QUOTE,), (entry("a-quote", "تصحيح"),))
    new = Stated((changed(QUOTE, text="قالت ذاك"),), (entry("a-quote", "تصحيح"),))

    assert [finding.code for finding in unexplained(old, new)] == ["unexplained-change"]


def test_what_is_added_and_what_is_answered_needs_no_entry() -> None:
    """News is no correction, and a question that was answered goes."""
    assert codes((EVENT, UNKNOWN), (EVENT, QUOTE)) == []


def test_a_story_that_goes_is_one_finding() -> None:
    """Not one for each of its facts."""
    other = Statement("other", "x", "event", (("title", "غيره"),))

    assert codes((QUOTE, EVENT, FIGURE, other), (other,)) == ["story-gone"]


def test_a_published_entry_is_not_wiped_out() -> None:
    """Else it could come back and excuse a later change of the same fact."""
    old = Stated((QUOTE,), (entry("a-quote", "تصحيح"),))

    assert codes_of(old, Stated((QUOTE,))) == ["correction-gone"]
    assert codes_of(old, Stated((QUOTE,), (entry("a-quote", "توضيح"),))) == ["correction-gone"]
    assert codes_of(old, Stated((QUOTE,), (*old.amendments, entry("a-figure", "سحب")))) == []


def test_the_entries_to_paste_are_one_block_for_each_sheet() -> None:
    """With ids that no entry has, under a key that is written only where the sheet has none."""
    old = Stated((QUOTE, FIGURE))
    new = (changed(QUOTE, text="قالت ذاك"), changed(FIGURE, amount="up_to 30 ألف USD"))
    taken = Amendment("story", f"a-quote-{TODAY}", "another", "توضيح")

    (first,) = entries_to_paste(old, Stated(new), TODAY)
    (second,) = entries_to_paste(old, Stated(new, (taken,)), TODAY)

    assert first[0] == "content/story/facts.yaml"
    assert [line for line in first[1].splitlines() if "id:" in line or not line.startswith(" ")] == [
        "corrections:",
        f"  - id: a-quote-{TODAY}",
        f"  - id: a-figure-{TODAY}",
    ]
    assert second[1].splitlines()[0] == f"  - id: a-quote-{TODAY}-2"
