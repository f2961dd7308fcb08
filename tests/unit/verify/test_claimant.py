from __future__ import annotations

from site_builder.domain.figure import Bound
from tests.unit.verify.sheets import (
    amount,
    codes,
    dispute,
    event,
    figure,
    findings,
    organisation,
    person,
    position,
    quote,
    source,
    told,
)

SAID = "قال ألتمان إن العروض تتجاوز 100 مليون دولار."
DENIED = "ونفى بوسورث الرقم علنًا، فيما صمتت ميتا."
ALTMAN = person("altman", "ألتمان")
BOSWORTH = person("bosworth", "بوسورث")
FAR = person("far", "زوكربيرج")
META = organisation("meta", "ميتا")
SOURCE = source(SAID, "ثم مرت أيام.", DENIED, "ثم مرت أسابيع.", "وحضر زوكربيرج.")
TEXT = "العروض تتجاوز 100 مليون دولار"


def claimed(by: str, *disputed_by: str) -> object:
    """The sum of the passage, under some claimant."""
    return figure(
        "offer", amount(100_000_000), TEXT, bound=Bound.MORE_THAN, claimed_by=by, disputed_by=tuple(disputed_by)
    )


def test_a_claimant_beside_the_evidence_is_fine() -> None:
    """So are a source and the word `reports`, which name themselves."""
    for by in ("altman", "desk", "reports"):
        assert codes(SOURCE, ALTMAN, claimed(by)) == []


def test_a_claimant_far_from_the_evidence_is_warned_of() -> None:
    """The people near it are named."""
    found = findings(SOURCE, ALTMAN, FAR, claimed("far"))

    assert "زوكربيرج is not named near the evidence at seeds/desk.txt:1; named there: ألتمان" in told(
        found, "claimant-not-near"
    )


def test_a_disputant_far_from_the_evidence_is_warned_of() -> None:
    """`disputed_by` is looked for like `claimed_by`."""
    assert codes(SOURCE, ALTMAN, FAR, claimed("altman", "far")) == ["claimant-not-near"]


def test_a_disputant_with_a_position_on_the_figure_brings_evidence_of_their_own() -> None:
    """The dispute shows where they are named."""
    sides = (position("altman", TEXT, facts=("offer",)), position("bosworth", "ونفى بوسورث الرقم علنًا"))

    assert codes(SOURCE, ALTMAN, BOSWORTH, claimed("altman", "bosworth"), dispute("how-much", *sides)) == []


def test_a_holder_far_from_the_position_is_warned_of() -> None:
    """A position is somebody's, and the evidence says whose."""
    sides = (position("altman", TEXT), position("far", "ونفى بوسورث الرقم علنًا"))

    assert codes(SOURCE, ALTMAN, FAR, dispute("how-much", *sides)) == ["claimant-not-near"]


def test_a_reporter_far_from_the_quote_is_warned_of() -> None:
    """`reported_by` is looked for where it is an id; words of the newsroom are not."""
    said = source("وذكرت مجلة وايرد أن ألتمان قال: “السوق مزدهر”.", "ومر يوم.", "وحضرت ميتا.")
    wired = organisation("wired", "وايرد")

    for reporter, expected in (("wired", []), ("meta", ["claimant-not-near"]), ("مجلة ما", [])):
        assert (
            codes(said, ALTMAN, wired, META, quote("boom", "السوق مزدهر", "altman", reported_by=reporter)) == expected
        )


def test_somebody_whom_the_evidence_of_an_event_does_not_name_is_warned_of() -> None:
    """Who takes part is named there, or in the passage before."""
    for who, expected in (("altman", []), ("far", ["claimant-not-near"])):
        offer = event("offer", "قال ألتمان إن العروض", people=(who,))
        assert codes(SOURCE, ALTMAN, FAR, offer) == expected


def test_a_position_on_something_else_brings_no_evidence_for_this() -> None:
    """The dispute must concern the figure, and the position must be the disputant's."""
    elsewhere = (position("altman", TEXT), position("bosworth", "ونفى بوسورث الرقم علنًا"))
    others = (position("altman", TEXT, facts=("offer",)), position("desk", "ونفى بوسورث الرقم علنًا"))

    for sides in (elsewhere, others):
        nouns = (ALTMAN, BOSWORTH, claimed("altman", "bosworth"), dispute("how-much", *sides))
        assert codes(SOURCE, *nouns) == ["claimant-not-near"]


def test_each_position_has_evidence_of_its_own() -> None:
    """The other side's evidence names the other side's holder."""
    sides = (position("bosworth", TEXT), position("altman", "ونفى بوسورث الرقم علنًا"))

    found = codes(SOURCE, ALTMAN, BOSWORTH, dispute("how-much", *sides))

    assert found == ["claimant-not-near", "claimant-not-near"]
