from __future__ import annotations

from site_builder.verify.difference import difference, spelled_differently

LONG = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"


def test_what_differs_stands_in_brackets() -> None:
    """The excerpt above, the source below; what the source says around it is left out."""
    assert difference("السوق ضعيف اليوم", "قال إن السوق مزدهر اليوم بلا شك").splitlines() == [
        "- السوق ⟦ضعيف⟧ اليوم",
        "+ السوق ⟦مزدهر⟧ اليوم",
    ]


def test_long_stretches_in_common_are_shortened() -> None:
    """Three words on each side of a difference are enough to find it."""
    changed = LONG.replace("تسعة", "تسعون")

    assert difference(changed, LONG).splitlines() == [
        "- … ستة سبعة ثمانية ⟦تسعون⟧ عشرة",
        "+ … ستة سبعة ثمانية ⟦تسعة⟧ عشرة",
    ]


def test_an_excerpt_longer_than_its_passage_is_shown_whole() -> None:
    """Words that the source lacks have nothing beside them."""
    assert difference("السوق مزدهر جدًا اليوم", "السوق مزدهر اليوم").splitlines() == [
        "- السوق مزدهر ⟦جدًا⟧ اليوم",
        "+ السوق مزدهر ⟦⟧ اليوم",
    ]


def test_punctuation_counts_where_nothing_else_differs() -> None:
    """Else the two lines would look the same."""
    assert difference("السوق، مزدهر", "السوق مزدهر").splitlines() == ["- ⟦السوق،⟧ مزدهر", "+ ⟦السوق⟧ مزدهر"]


def test_spelling_is_shown_word_by_word() -> None:
    """Ours first, then the source's."""
    assert spelled_differently("اعلنت ميتا الان", "أعلنت ميتا الآن") == "اعلنت ← أعلنت | الان ← الآن"
