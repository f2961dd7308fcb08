from __future__ import annotations

import pytest

from site_builder.domain.evidence import Grounds
from tests.unit.verify.sheets import amount, codes, event, figure, findings, rate, source, told, unknown

SAID = "عرضت ميتا 100 مليون دولار على 11 باحثًا في يوليو 2025، أي ١٢٫٥٪ من ميزانيتها، بين 3 و5 سنوات."
NOUNS = (source(SAID), event("offer", "عرضت ميتا 100 مليون دولار", people=()))
REST = " [ع](fact:offer)"


@pytest.mark.parametrize(
    "text",
    [
        "عرضت مئة مليون دولار على أحد عشر باحثًا.",
        "عرضت 100 مليون دولار، أي 12.5% من ميزانيتها.",
        "في يوليو 2025 عرضت، وكان عام 2025 حاسمًا.",
        "من 3 إلى 5 سنوات.",
        "في ثلاث روايات، وأربعة أسئلة، وطرف واحد.",
        "استعمل GPT-4 وحده.",
        "`1000 دولار`",
    ],
)
def test_a_number_that_the_sources_state_is_fine(text: str) -> None:
    """In digits or words; the newsroom may number its own questions, and Latin names carry numbers of their own."""
    assert codes(*NOUNS, text=text + REST) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("عرضت 200 مليون دولار.", "money-not-stated"),
        ("عرضت 100 مليون جنيه إسترليني.", "money-not-stated"),
        ("عرضت على 12 باحثًا.", "number-not-stated"),
        ("عرضت على سبعة باحثين.", "number-not-stated"),
        ("أي 13% من ميزانيتها.", "number-not-stated"),
        ("في أغسطس 2025.", "date-not-stated"),
        ("في عام 2024.", "date-not-stated"),
    ],
)
def test_a_number_that_nobody_states_is_refused(text: str, code: str) -> None:
    """Sums with their currency, shares, counts and dates."""
    assert codes(*NOUNS, text=text + REST) == [code]


def test_the_number_is_shown_where_it_stands() -> None:
    """With the passage to look at."""
    found = findings(*NOUNS, text="وقد\nعرضت 200 مليون دولار." + REST)

    assert str(found[0].at) == "content/s/story.md:10:6"
    assert "«200 مليون دولار»: no source and no fact states this sum. Look at seeds/desk.txt:1" in told(
        found, "money-not-stated"
    )


def test_a_sum_that_the_editor_answers_for_may_be_told() -> None:
    """A figure with a note states it."""
    worked_out = figure("yearly", amount(25_000_000), grounds=Grounds((), "قسمة المبلغ على مدته."))

    assert codes(*NOUNS, worked_out, text="أي 25 مليون دولار [س](fact:yearly)" + REST) == []


def test_a_sentence_of_the_sheet_rests_on_its_own_evidence() -> None:
    """A number that another fact's passage states needs that passage as evidence here."""
    passages = source("عرضت ميتا كثيرًا.", "غادر 7 باحثين المختبر.")
    told_wrong = event("offer", "عرضت ميتا كثيرًا", text="عرضت على 7 باحثين.")
    told_right = event("offer", "عرضت ميتا كثيرًا", "غادر 7 باحثين", text="عرضت على 7 باحثين.")

    assert "add an excerpt from seeds/desk.txt:3" in told(findings(passages, told_wrong), "number-not-in-evidence")
    assert codes(passages, told_right) == []


def test_an_event_may_count_those_whom_it_lists() -> None:
    """«ثلاثة» is stated by three names."""
    listed = event("offer", "عرضت ميتا", text="ثلاثة باحثين.", organisations=("a", "b", "c"))

    assert "number-not-in-evidence" not in codes(source("عرضت ميتا كثيرًا."), listed)


def test_what_the_editor_answers_for_is_not_counted_after() -> None:
    """An open question carries a note in place of evidence."""
    assert codes(*NOUNS, unknown("how-many")) == []


def test_a_share_that_the_editor_answers_for_may_be_told() -> None:
    """As a figure in percent; the same number in dollars is another matter."""
    share = figure("share", amount(40), unit="percent", grounds=Grounds((), "حُسبت النسبة من الرقمين."))

    assert codes(*NOUNS, share, text="أي 40% منهم [س](fact:share)" + REST) == []
    assert codes(*NOUNS, share, text="أي 40 دولارًا [س](fact:share)" + REST) == ["money-not-stated"]


def test_a_sum_is_no_share() -> None:
    """Its number is stated, and not as a percentage."""
    assert codes(*NOUNS, text="أي 11% منهم." + REST) == ["number-not-stated"]


def test_the_words_of_an_editor_count_as_said_where_there_is_a_note() -> None:
    """And only there."""
    noted = event("visit", text="حضر 40 باحثًا.", grounds=Grounds((), "أحصاهم التحرير."))

    assert codes(*NOUNS, noted, text="حضر 40 باحثًا [ز](fact:visit)" + REST) == []


def test_a_sentence_on_lost_evidence_is_not_counted_after() -> None:
    """One mistake, one finding."""
    assert codes(source(SAID), event("offer", "لا وجود له", text="على 40 باحثًا.")) == ["excerpt-not-found"]


def test_a_date_of_the_sheet_may_be_told() -> None:
    """An event that the editor dated states its date, and a rate its worth."""
    dated = event("visit", when=(2024, 3, 0), grounds=Grounds((), "حُسب من تاريخ النشر."))
    pound = rate("pound", "1.6", note="سعر البنك المركزي.")

    text = "في مارس 2024 [ز](fact:visit)، والجنيه الإسترليني 1.6 دولار [ج](fact:pound)."

    assert codes(*NOUNS, dated, pound, text=text + REST) == []


@pytest.mark.parametrize(("text", "expected"), [("ثلاثة باحثين", []), ("أربعة باحثين", ["number-not-stated"])])
def test_both_words_and_digits_count(text: str, expected: list[str]) -> None:
    """Three stands in the source, as the end of a range; four does not."""
    assert codes(*NOUNS, text=text + REST) == expected
