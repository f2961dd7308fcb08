from __future__ import annotations

import pytest

from tests.unit.render.pages import Chart, View, shown

VIEW = View(charts=(Chart("a"), Chart("b")))


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("قبل ![س](chart:a) بعد", ["<p>قبل </p>", "a: س", "<p> بعد</p>"]),
        ("![س](chart:a) ![ش](chart:b)", ["a: س", "b: ش"]),
        ("![س](chart:a)\n![ش](chart:b)", ["a: س", "b: ش"]),
        ("**قبل ![س](chart:a) بعد**", ["<p><strong>قبل </strong></p>", "a: س", "<p><strong> بعد</strong></p>"]),
        ("- ![س](chart:a)", ["a: س"]),
        (
            "- أ ![س](chart:a)\n- ب",
            ["<ul>\n<li>أ </li></ul>", "a: س", "<ul>\n<li>ب</li>\n</ul>"],
        ),
        ("> قبل\n>\n> ![س](chart:a)", ["<blockquote>\n<p>قبل</p>\n</blockquote>", "a: س"]),
    ],
)
def test_what_is_open_around_a_chart_is_closed_and_opened_again(markdown: str, blocks: list[str]) -> None:
    """Each block is whole HTML by itself, and nothing empty is left of what held the chart."""
    assert shown(markdown, VIEW) == blocks


def test_an_element_that_goes_on_after_a_chart_leaves_its_id_behind() -> None:
    """One place, one id."""
    blocks = shown('<div id="own" dir="rtl">قبل <img src="chart:a" alt="س"> بعد</div>', VIEW)

    assert blocks == ['<div id="own" dir="rtl">قبل </div>', "a: س", '<div dir="rtl"> بعد</div>']


def test_an_empty_cell_beside_a_chart_is_still_a_cell() -> None:
    """Only what the cut emptied goes."""
    blocks = shown("![س](chart:a)\n\n| أ | ب |\n|---|---|\n| ج |  |", VIEW)

    assert "<td>ج</td>\n<td></td>" in blocks[1]


def test_a_narrative_without_words_has_no_blocks() -> None:
    """No empty element is drawn for it."""
    assert shown("", VIEW) == []
