from __future__ import annotations

from dataclasses import replace

import pytest

from site_builder.domain.figure import Figure
from site_builder.domain.finding import Finding
from site_builder.domain.when import Day, When
from site_builder.verify.placed_charts import chart_names
from site_builder.verify.verify import verify
from tests.unit.verify.sheets import OFFERS, amount, codes, draft, event, figure, findings, package, sheet, source, told

NOUNS = (source(OFFERS), package())


@pytest.mark.parametrize(
    "text",
    [
        "[حزم](fact:package)",
        'و[حزم **كبيرة** [كذا]](fact:package "عنوان")',
        "`[حزم](fact:none)` و[حزم](fact:package)",
        "```\n[حزم](fact:none)\n```\n\n[حزم](fact:package)\n\n![الأرقام](chart:figures)",
    ],
)
def test_a_link_to_a_fact_is_fine(text: str) -> None:
    """With a title, with brackets in its words, beside code; charts."""
    assert codes(*NOUNS, text=text) == []


def test_a_link_to_an_unknown_fact_is_refused_at_its_column() -> None:
    """The nearest id is proposed; the narrative begins on line 9 of its file."""
    found = findings(*NOUNS, text="فقرة [حزم](fact:package).\n\nو[أخرى](fact:pakage).")

    assert str(found[0].at) == "content/s/story.md:11:14"
    assert "The link fact:pakage leads to no fact in the sheet. The nearest ids: package." in told(
        found, "unknown-citation"
    )


def test_a_link_in_the_short_version_is_checked_at_its_line() -> None:
    """The brief cites facts too."""
    found = findings(*NOUNS, text="[حزم](fact:package)", brief=("[حزم](fact:pakage)",))

    assert [(finding.code, str(finding.at)) for finding in found] == [("unknown-citation", "content/s/story.md:5:5")]


@pytest.mark.parametrize(
    "text",
    [
        "[حزم](fact:)",
        "[حزم](fact: package)",
        "[حزم](fact:Package)",
        "[حزم](fact:حزمة)",
        "[حزم] (fact:package)",
        "[](fact:package)",
        "[حزم](fact:package",
        "![حزم](fact:package)",
        "[حزم](chart:figures)",
        "<fact:package>",
        "[حزم][1]\n\n[1]: fact:package",
        "(fact:package)",
    ],
)
def test_a_link_that_cannot_be_read_is_refused(text: str) -> None:
    """It would reach the page as dead text."""
    found = findings(*NOUNS, text=f"{text}\n\n[هنا](fact:package)")

    assert [finding.code for finding in found] == ["malformed-citation"]


def test_a_chart_that_cannot_be_drawn_is_refused() -> None:
    """The charts that can be drawn are named."""
    found = findings(*NOUNS, text="[حزم](fact:package) ![](chart:timeline)")

    assert "The charts that can be drawn, the nearest first: figures." in told(found, "unknown-chart")


def test_without_figures_there_is_no_chart() -> None:
    """An empty chart says nothing."""
    nouns = (source(OFFERS), event("offers", "تضمنت عروض ميتا"))

    assert codes(*nouns, text="[ق](fact:offers) ![](chart:figures)") == ["unknown-chart"]


def test_every_finding_of_a_draft_is_told_at_once() -> None:
    """Two mistakes, two findings, in the order of the files."""
    _, found = verify(draft(sheet(*NOUNS), text="[حزم](fact:package) [أ](fact:a) [ب](fact:b)"))

    assert [str(finding.at) for finding in found] == ["content/s/story.md:9:30", "content/s/story.md:9:42"]


def test_each_measure_has_its_chart() -> None:
    """Sums, counts and shares are drawn on scales of their own."""
    text = "عرضت 300 مليون دولار على 11 باحثًا، أي 12.5% منهم."
    sums = figure("sum", amount(300_000_000), "عرضت 300 مليون دولار")
    counts = figure("count", amount(11), "على 11 باحثًا", unit="باحثًا")
    shares = figure("share", amount("12.5"), "أي 12.5% منهم", unit="percent")

    assert chart_names(sheet(source(text), sums, counts, shares)) == ("figures", "counts", "shares")
    assert chart_names(sheet(source(text), shares)) == ("shares",)
    assert codes(source(text), counts, text="[ع](fact:count) ![](chart:counts)") == []
    assert codes(source(text), counts, text="[ع](fact:count) ![](chart:figures)") == ["unknown-chart"]


def counted(id_: str, day: int, label: str = "العائلات") -> Figure:
    """Eleven families on a day of January 2024."""
    when = When(f"2024-01-{day:02d}", Day(2024, 1, day), Day(2024, 1, day))
    return replace(figure(id_, amount(11), "11 عائلة", unit="عائلة", when=when), label=label)


def chart(name: str, *figures: Figure) -> list[Finding]:
    """What is found where a narrative places this chart."""
    found = findings(source("11 عائلة"), *figures, text=f"![]({name})")
    return [finding for finding in found if "chart" in finding.code]


def test_a_course_is_named_by_any_of_its_figures() -> None:
    """Three days of one thing are columns over time."""
    families = (counted("in-may", 5), counted("in-june", 9), counted("in-july", 20))

    assert [chart(f"chart:{one.id}", *families) for one in families] == [[], [], []]
    assert chart("chart:counts", *families) == []


def test_an_unknown_chart_is_told_the_nearest_first() -> None:
    """A course is listed by its first figure, unless another one is nearer."""
    families = (counted("first-count", 5), counted("second-count", 9), counted("last-week", 20))

    found = chart("chart:last-weak", *families)

    assert "nearest first: last-week، first-count، counts." in told(found, "unknown-chart")


def test_a_figure_of_too_few_days_is_told_what_it_lacks() -> None:
    """Another label, or no date at all, is the mistake that it mostly is."""
    undated = figure("four", amount(11), "11 عائلة", unit="عائلة")
    families = (counted("one", 5), counted("two", 9), counted("three", 20, "الأسر"), undated)

    found = [chart(f"chart:{one.id}", *families) for one in families]

    said = [told(one, "chart-without-course").split(". ")[0] for one in found]
    assert [one.rsplit(": ", 1)[1] for one in said] == [
        f"of 3 dates that it takes, figures of its label and unit have {days}" for days in (2, 2, 1, 0)
    ]
