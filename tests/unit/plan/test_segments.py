"""Passages cut where marks begin and end."""

from __future__ import annotations

from site_builder.domain.span import Span
from site_builder.domain.text import Prose
from site_builder.plan.segments import MarkedStretch, excerpts, segments
from site_builder.plan.views.passage import Mark, Segment

TEXT = "0123456789"


def marked(fact: str, *spans: tuple[int, int], disputed: bool = False) -> MarkedStretch:
    """A mark over stretches of the text."""
    return MarkedStretch(
        Mark(fact, fact, Prose(""), Prose(fact), "", disputed), tuple(Span(start, end) for start, end in spans)
    )


def said(cut: tuple[Segment, ...]) -> list[tuple[str, list[str], list[str]]]:
    """Each segment's text, the facts that cover it, the facts that open in it."""
    return [(str(one.text), [m.fact for m in one.marks], [m.fact for m in one.opens]) for one in cut]


def test_a_text_without_marks_is_one_segment() -> None:
    """Nothing is cut for nothing."""
    assert said(segments(TEXT, ())) == [(TEXT, [], [])]


def test_overlapping_facts_are_all_shown_and_no_character_is_lost() -> None:
    """Where two facts overlap, the overlap carries both, and each opens once."""
    cut = segments(TEXT, (marked("a", (1, 5)), marked("b", (3, 8))))

    assert said(cut) == [
        ("0", [], []),
        ("12", ["a"], ["a"]),
        ("34", ["a", "b"], ["b"]),
        ("567", ["b"], []),
        ("89", [], []),
    ]


def test_a_fact_of_several_stretches_opens_at_the_first() -> None:
    """An elided quote has one anchor."""
    cut = segments(TEXT, (marked("a", (0, 2), (6, 8)),))

    assert said(cut) == [("01", ["a"], ["a"]), ("2345", [], []), ("67", ["a"], []), ("89", [], [])]


def test_a_segment_is_disputed_where_any_of_its_facts_is() -> None:
    """Dispute is shown on the very words."""
    cut = segments(TEXT, (marked("a", (0, 4)), marked("b", (2, 4), disputed=True)))

    assert [one.disputed for one in cut] == [False, True, False]


def test_excerpts_keep_cited_words_alone() -> None:
    """Where only excerpts may be republished, everything else is one «…»."""
    cut = excerpts(TEXT, (marked("a", (2, 4)), marked("b", (4, 5)), marked("c", (7, 8))))

    assert [str(one.text) for one in cut] == ["…", "23", "4", "…", "7", "…"]
    assert [one.gap for one in cut] == [True, False, False, True, False, True]


def test_a_space_between_cited_words_is_no_gap() -> None:
    """«…» says that words were left out, so it stands only where they were."""
    cut = excerpts("أول، ثان", (marked("a", (0, 3)), marked("b", (5, 8))))

    assert [str(one.text) for one in cut] == ["أول", "، ", "ثان"]


def test_quotation_marks_are_paired_over_the_whole_passage() -> None:
    """A mark that begins inside a quotation does not turn its closing mark around."""
    cut = segments("قال: “نحن هنا” أمس", (marked("a", (6, 9)),))

    assert "".join(one.text for one in cut) == "قال: «نحن هنا» أمس"
