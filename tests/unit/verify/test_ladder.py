from __future__ import annotations

import pytest

from site_builder.domain.verdict import Verdict
from site_builder.verify.ladder import standings
from tests.unit.verify.sheets import source

PASSAGES = (
    "قال: “أنا سعيد حقًا لأنه حتى الآن لم يقرر أي من أفضل موظفينا قبول عرض [ميتا]”.",
    "واصفًا إياها بـ”المُسيئة” ومحذرًا من «مشاكل ثقافية»، بلغت ١٣٠ مليون دولار.",
)


def verdicts(excerpt: str) -> list[Verdict]:
    """The rungs on which the excerpt stands."""
    return [standing.verdict for standing in standings(excerpt, source(*PASSAGES).article)]


@pytest.mark.parametrize(
    ("excerpt", "verdict"),
    [
        ("أنا سعيد حقًا", Verdict.EXACT),
        ("قبول عرض [ميتا]", Verdict.EXACT),
        ("واصفًا إياها ب«المُسيئة»", Verdict.PRESENTATION),
        ("ومحذرًا من “مشاكل  ثقافية”", Verdict.PRESENTATION),
        ("واصفا إياها بـ”المسيئه”", Verdict.ORTHOGRAPHIC),
        ("بلغت 130 مليون دولار", Verdict.ORTHOGRAPHIC),
        ("أنا سعيد حقًا […] قبول عرض [ميتا]", Verdict.ELIDED),
        ("أنا سعيد حقًا [...] قبول عرض", Verdict.ELIDED),
        ("لم يقرر [أحد] من أفضل موظفينا", Verdict.ELIDED),
        ("[القائل] […] أفضل موظفينا", Verdict.ELIDED),
    ],
)
def test_an_excerpt_stands_on_its_highest_rung(excerpt: str, verdict: Verdict) -> None:
    """Letter by letter, but for looks, but for spelling, or between the editor's marks."""
    assert verdicts(excerpt) == [verdict]


@pytest.mark.parametrize(
    "excerpt",
    [
        "أنا سعيد جدًا",
        "قبول عرض […] أنا سعيد حقًا",
        "أنا سعيد […] بلغت ١٣٠ مليون دولار",
        "٣٠ مليون دولار",
        "سعيد ح",
        "[…]",
        "",
    ],
)
def test_an_excerpt_that_the_article_does_not_say_stands_nowhere(excerpt: str) -> None:
    """Not in another order, not over two passages, not as part of a word or number, and not as nothing at all."""
    assert verdicts(excerpt) == []


def test_the_spans_are_the_characters_of_the_source() -> None:
    """What a reader sees highlighted is each stretch that remains, in the passage as it was scraped."""
    article = source(*PASSAGES).article

    [standing] = standings("أنا سعيد حقًا […] قبول عرض [ميتا]", article)

    assert [span.of(PASSAGES[standing.order]) for span in standing.spans] == ["أنا سعيد حقًا", "قبول عرض [ميتا]"]


def test_a_repeated_excerpt_stands_in_each_of_its_places() -> None:
    """Every place counts, so that the one inside quotation marks can be chosen."""
    article = source("الذكاء مكلف، والذكاء مفيد.", "الذكاء مكلف").article

    assert [standing.order for standing in standings("الذكاء مكلف", article)] == [0, 1]
