from __future__ import annotations

from dataclasses import dataclass

import pytest

from site_builder.domain.finding import Finding
from site_builder.domain.page import Output, PagePlan
from site_builder.domain.place import Place
from site_builder.domain.text import Markdown, Prose
from site_builder.render.kit import kit_of
from site_builder.render.render import render
from tests.unit.render.pages import Fact, View, site, theme

ORIGIN = Place("content/a/story.md")


@dataclass(frozen=True, slots=True)
class Framed:
    """A view with a frame."""

    frame: str
    words: Prose


def rendered(view: object, **templates: str) -> tuple[Output | None, tuple[Finding, ...]]:
    """The page `page`, from templates named without `.html`, with `__` for a slash."""
    named = {name.replace("__", "/") + ".html": text for name, text in templates.items()}
    return render(PagePlan("a/", "page.html", view, ORIGIN), kit_of(theme(named), site()), {})


def failing(view: object = None, **templates: str) -> Finding:
    """The one finding of a page that is not made."""
    output, findings = rendered(view, **templates)
    assert output is None
    return findings[0]


def test_a_page_is_its_template_filled() -> None:
    """UTF-8 at the path of the plan, with the file that a later finding points at."""
    output, findings = rendered(Framed("إطار", Prose("قالت Meta")), page="{{ frame }}: {{ view.words }}")

    assert findings == ()
    assert output == Output("a/index.html", 'إطار: قالت <bdi lang="en">Meta</bdi>'.encode(), ORIGIN)


def test_a_missing_field_is_found_on_its_line() -> None:
    """With its owner and the nearest field."""
    finding = failing(Framed("", Prose("")), page="\n\n{{ view.word }}")

    assert (str(finding.at), finding.code) == ("templates/page.html:3", "template-lacks-name")
    assert finding.hint("en") == "Nearest name: words."


@pytest.mark.parametrize(
    "wrong",
    ["{{ 1 / 0 }}", "{{ 'a' + 1 }}", "{{ [1][view:] }}", "{{ none() }}", "{{ 'x'|round }}", "{{ view.upper(1) }}"],
)
def test_a_line_that_fails_is_a_finding(wrong: str) -> None:
    """Never a traceback for what somebody wrote into a template."""
    finding = failing("x", page=f"\n{wrong}")

    assert (str(finding.at), finding.code) == ("templates/page.html:2", "template-fails")


def test_a_mistake_in_an_included_file_is_found_there() -> None:
    """The innermost line is the one to mend."""
    finding = failing(page='\n{% include "part.html" %}', part="\n\n{{ 1 / 0 }}")

    assert str(finding.at) == "templates/part.html:3"


def test_a_mistake_in_the_template_of_citations_is_found_there() -> None:
    """Though it is called from within the narrative."""
    view = View((Fact("a"),), words=Markdown("[س](fact:a)"))

    finding = failing(view, page="\n{{ narrative(view.words, view) }}", parts__citation="\n\n\n{{ citation.nubmer }}")

    assert (str(finding.at), finding.code) == ("templates/parts/citation.html:4", "template-lacks-name")


def test_markdown_that_is_printed_bare_is_found() -> None:
    """The message says how it is printed."""
    finding = failing(View(words=Markdown("س")), page="\n{{ view.words }}")

    assert str(finding.at) == "templates/page.html:2"
    assert "narrative()" in finding.message("en")


def test_a_macro_that_is_not_there_is_found() -> None:
    """Jinja's own words say which import was in vain."""
    finding = failing(page='{% from "part.html" import lnk %}\n{{ lnk() }}', part="{% macro link() %}{% endmacro %}")

    assert (str(finding.at), finding.code) == ("templates/page.html:2", "template-fails")
    assert "lnk" in finding.message("en")


def test_a_template_that_includes_itself_is_found() -> None:
    """A circle has no page."""
    finding = failing(page='\n{% include "page.html" %}')

    assert (finding.at.file, finding.code) == ("templates/page.html", "template-fails")


def test_a_page_whose_template_is_gone_is_found_with_the_nearest_name() -> None:
    """A newsroom that renames a template learns which page needed it."""
    finding = failing(pag="")

    assert (str(finding.at), finding.code) == ("templates/page.html", "missing-template")
    assert finding.hint("en") == "Nearest name: pag.html."


def test_a_mistake_of_ours_is_no_finding() -> None:
    """What no line of a template led to is a bug, and is not hidden."""

    class Broken:
        @property
        def frame(self) -> str:
            raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        rendered(Broken(), page="")


def test_the_same_plan_gives_the_same_bytes() -> None:
    """From one kit or from two."""
    view = Framed("", Prose('قال "نعم"'))

    assert rendered(view, page="{{ view.words }}") == rendered(view, page="{{ view.words }}")
