from __future__ import annotations

import json
from io import StringIO

from rich.console import Console

from site_builder.console.report import as_annotation, as_json, print_findings
from site_builder.domain.place import Place
from site_builder.domain.rule import error, warning

LOST = error("lost", ar="ضاع {what}.", en="{what} is lost.", hint_ar="ابحث عنه.", hint_en="Look for it.")
LATE = warning("late", ar="تأخر.", en="It is late.", hint_ar="أسرع.", hint_en="Hurry.")
AT = Place("content/s/facts.yaml", 41, 13)


def test_a_finding_is_shown_with_its_place_and_the_way_out() -> None:
    """Place, severity, code, sentence, detail and hint, each where the eye expects it."""
    console = Console(record=True, width=40, file=StringIO())

    print_findings([LOST.broken(AT, detail="one\ntwo", what="A very long thing that does not wrap")], console, "en")

    assert console.export_text() == (
        "content/s/facts.yaml:41:13: error [lost]\n"
        "  A very long thing that does not wrap is lost.\n"
        "    one\n"
        "    two\n"
        "  way out: Look for it.\n\n"
    )


def test_an_arabic_sentence_isolates_its_values() -> None:
    """A path or an id inside an Arabic sentence keeps its own direction."""
    finding = LOST.broken(AT, what="facts.yaml")

    assert finding.message("ar") == "ضاع \u2068facts.yaml\u2069."
    assert finding.message("en") == "facts.yaml is lost."


def test_an_annotation_escapes_what_would_end_it() -> None:
    """Percent signs and line ends are encoded, so that the code host shows one annotation."""
    finding = LOST.broken(AT, detail="50%\nleft", what="a")

    assert as_annotation(finding, "en") == (
        "::error file=content/s/facts.yaml,line=41,col=13,title=lost::a is lost.%0A50%25%0Aleft%0ALook for it."
    )


def test_a_warning_is_annotated_as_one() -> None:
    """The severity is the workflow command."""
    assert as_annotation(LATE.broken(Place("site.yaml")), "en").startswith("::warning file=site.yaml,line=1,col=1,")


def test_the_json_report_holds_every_field() -> None:
    """A program reads the same that a person does."""
    document = json.loads(as_json((LOST.broken(AT, what="a"),), (), "en"))

    assert document == {
        "findings": [
            {
                "code": "lost",
                "severity": "error",
                "file": "content/s/facts.yaml",
                "line": 41,
                "column": 13,
                "message": "a is lost.",
                "hint": "Look for it.",
                "detail": "",
            }
        ],
        "stories": {},
    }
