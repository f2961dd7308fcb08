from __future__ import annotations

import pytest

from site_builder.render.closure import check_theme
from tests.unit.render.pages import theme


def found(**templates: str) -> list[tuple[str, str]]:
    """Place and code of what is wrong with templates, named without `.html`."""
    findings = check_theme(theme({f"{name}.html": text for name, text in templates.items()}))
    return [(str(finding.at), finding.code) for finding in findings]


def test_a_sound_theme_has_no_findings() -> None:
    """Names that stand as written are what every reference needs."""
    assert (
        found(
            base="{% block main %}{% endblock %}",
            parts="{% macro link() %}{% endmacro %}",
            page='{% extends "base.html" %}{% from "parts.html" import link %}'
            '{% import "parts.html" as p %}{% include "parts.html" %}{% include ["parts.html", "base.html"] %}',
        )
        == []
    )


@pytest.mark.parametrize(
    "text", ["\n{% if %}", "\n{% for a in b %}\n", "\n{{ a }", "\n{{ a|nosuchfilter }}", "\n{% nosuchtag %}"]
)
def test_a_template_that_does_not_parse_is_found_with_its_line(text: str) -> None:
    """A tag left open, a filter or a tag that nobody knows."""
    ((place, code),) = found(page=text)

    assert code == "template-syntax"
    assert place in {"templates/page.html:2", "templates/page.html:3"}


@pytest.mark.parametrize(
    "tag", ['include "lnk.html"', 'extends "lnk.html"', 'import "lnk.html" as l', 'from "lnk.html" import a']
)
def test_a_template_that_is_not_there_is_found_with_the_nearest_name(tag: str) -> None:
    """Whatever tag names it, on whatever line."""
    (finding,) = check_theme(theme({"page.html": "\n\n{% " + tag + " %}", "link.html": ""}))

    assert (str(finding.at), finding.code) == ("templates/page.html:3", "missing-template")
    assert finding.message("en") == "No template is called lnk.html in templates/."
    assert finding.hint("en") == "Nearest name: link.html."


@pytest.mark.parametrize(
    "tag",
    ["include name", 'include "parts/" ~ name', "extends name", "import name as n", 'include ["page.html", name]'],
)
def test_a_name_from_a_variable_is_refused(tag: str) -> None:
    """Nobody could tell what the page depends on."""
    assert found(page="\n{% " + tag + " %}") == [("templates/page.html:2", "dynamic-include")]


def test_each_name_that_may_be_tried_is_checked() -> None:
    """One of two that is not there is found."""
    assert found(page='{% include ["page.html", "gone.html"] %}') == [("templates/page.html:1", "missing-template")]


def test_a_name_that_is_no_text_is_a_finding() -> None:
    """A number names no template."""
    assert found(page="{% include 5 %}") == [("templates/page.html:1", "missing-template")]


def test_all_mistakes_are_found_at_once() -> None:
    """In every template, in order of place, in branches that are never taken too."""
    assert found(b="{% if %}", a='{% if false %}{% include "x" %}{% endif %}\n{% include x %}') == [
        ("templates/a.html:1", "missing-template"),
        ("templates/a.html:2", "dynamic-include"),
        ("templates/b.html:1", "template-syntax"),
    ]
