"""Style sheets that Arabic does not bear."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.domain.theme import Asset, Theme
from site_builder.proof.styles import check_styles

OWN = Path(__file__).parents[3] / "static/style.css"


def found(css: str) -> list[tuple[str, int]]:
    """Code and line of everything that is found in a style sheet."""
    findings = check_styles(Theme((), (Asset("style.css", css.encode()),)))
    return [(finding.code, finding.at.line) for finding in findings]


def test_the_style_sheet_of_isnad_is_fit_for_arabic() -> None:
    """The rules that newsrooms are held to hold for the default theme."""
    assert found(OWN.read_text()) == []


@pytest.mark.parametrize(
    "declaration",
    [
        "margin-left:1rem",
        "padding-right:0",
        "border-left:1px solid",
        "border-right-color:red",
        "left:0",
        "float:right",
        "clear:left",
        "text-align:left",
        "border-top-left-radius:2px",
        "scroll-margin-left:1rem",
        "background:linear-gradient(to right,red,blue)",
        "background:linear-gradient(to  /* where? */ left,red,blue)",
        "color:red;&:hover{left:0}",
        "MARGIN-LEFT:0",
        "text-align:left!important",
    ],
)
def test_a_side_of_the_page_is_found(declaration: str) -> None:
    """What is named by its side stays where it is when the page turns."""
    assert found(f"p{{{declaration}}}") == [("physical-side", 1)]


@pytest.mark.parametrize(
    "declaration",
    [
        "direction:rtl",
        "unicode-bidi:isolate",
        "font-style:italic",
        "letter-spacing:.05em",
        "text-transform:uppercase",
        "text-align:justify",
        "flex-direction:row-reverse",
        "order:-1",
        "word-break:break-all",
        "letter-spacing:1px ! important",
    ],
)
def test_what_breaks_letters_or_reading_is_found(declaration: str) -> None:
    """Slanted, spaced and justified Arabic, and an order that is not that of the page."""
    assert found(f"@media print{{p{{color:red;{declaration}}}}}") == [("style-harms-arabic", 1)]


@pytest.mark.parametrize(
    "css",
    [
        "p{margin-inline-start:1rem;text-align:start;float:inline-end}",
        "em{font-style:normal;letter-spacing:0;text-transform:none}",
        ":lang(en) i{font-style:italic}",
        ":is(:lang(en),:lang(fr)) i{font-style:italic}",
        ":lang(en){i{font-style:italic}}",
        "i:lang(en){@media print{font-style:italic}}",
        "p::before{content:attr(title, 'to left')}",
        "p{font-style:inherit}",
        "/* p{left:0} */",
        'p::before{content:"left:0;"}',
        "p{background:url(data:image/svg+xml;left:0;)}",
        "a:hover{color:red}",
        "main{--left:0;grid-area:left}",
    ],
)
def test_what_arabic_bears_is_not_found(css: str) -> None:
    """Logical properties, resets, other languages, comments, strings and addresses are no findings."""
    assert found(css) == []


def test_arabic_may_be_named_in_quotation_marks() -> None:
    """A rule for Arabic is held to what Arabic bears, however its language is written."""
    assert found(":lang('ar') i,:lang( ar-EG) b,:not(:lang(en)) u{font-style:italic}") == [("style-harms-arabic", 1)]


def test_a_finding_names_its_line() -> None:
    """A comment of three lines and a rule before it do not move it."""
    assert found("/* a\nb\nc */\np{\n  color:red;\n  left:0\n}\n") == [("physical-side", 6)]
