from __future__ import annotations

import pytest

from site_builder.preview.frames import Line, frame

SHEET = "figures:\n  - id: cost\n    kind: budget\n    amount: 30 مليون   # why\n    currency: USD\n"


def test_a_frame_has_two_lines_before_and_one_after() -> None:
    """The line itself is cut at the value that the column points at."""
    assert frame(SHEET, 4, 13, yaml=True) == (
        Line(2, "  - id: cost"),
        Line(3, "    kind: budget"),
        Line(4, "    amount: ", "30 مليون", "   # why"),
        Line(5, "    currency: USD"),
    )


@pytest.mark.parametrize(
    ("line", "column", "token"),
    [
        ("a: {b: one two, c: d}", 8, "one two"),
        ('a: "one, two" # x', 4, '"one, two"'),
        ("a:", 3, ""),
        ("a", 0, ""),
        ("a", 99, ""),
    ],
)
def test_a_value_ends_where_yaml_ends_it(line: str, column: int, token: str) -> None:
    """In a flow mapping, in quotation marks, at the end of the line; without a column nothing is marked."""
    assert frame(line, 1, column, yaml=True)[0].token == token


@pytest.mark.parametrize(("column", "token"), [(1, "قالت"), (6, "[الكلفة تصل](fact:cost)"), (30, "«مكانًا هادئًا»")])
def test_in_a_narrative_a_link_or_a_quotation_is_one_token(column: int, token: str) -> None:
    """The caret stands under all that the finding means."""
    assert frame("قالت [الكلفة تصل](fact:cost) «مكانًا هادئًا».", 1, column, yaml=False)[0].token == token


def test_a_long_line_is_shown_around_its_token() -> None:
    """A paragraph of a narrative is one line; its token must be seen without a search."""
    text = "كلمة " * 200 + "هنا " + "كلمة " * 200

    shown = frame(text, 1, 1001, yaml=False)[0]

    assert (shown.before[0], shown.token, shown.after[-1]) == ("…", "هنا", "…")
    assert len(shown.before + shown.token + shown.after) < 210
    assert frame(f"{text}\nx", 2, 1, yaml=False)[0].before == text[:200] + "…"


@pytest.mark.parametrize("line", [0, 99])
def test_a_place_without_a_line_has_no_frame(line: int) -> None:
    """A finding about a file as a whole, or about a file that has changed since."""
    assert frame(SHEET, line, 1, yaml=True) == ()
