from __future__ import annotations

from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

import pytest

from site_builder.domain.page import PagePlan
from site_builder.domain.place import Place
from site_builder.domain.text import Prose, Verbatim
from site_builder.making.pages import key_of


@dataclass(frozen=True, slots=True)
class View:
    """What a page shows."""

    words: Prose | Verbatim
    rows: tuple[tuple[str, ...], ...] = ()


PLAN = PagePlan("s/", "story.html", View(Prose("قال")), Place("content/s/story.md", 3))


def bench(digits: str = "latn", months: str = "standard", language: str = "ar", templates: str = "t") -> Any:
    """As much of a bench as a key is made of."""
    of_digits, of_months = SimpleNamespace(value=digits), SimpleNamespace(value=months)
    site = SimpleNamespace(digits=of_digits, months=of_months, language=language)
    return SimpleNamespace(shop=SimpleNamespace(site=site, templates={"story.html": templates}))


def test_equal_plans_have_equal_keys() -> None:
    """Whether or not their parts are the same objects: another process has objects of its own."""
    shared, alone = ("أ", "ب"), tuple("أب")
    one = replace(PLAN, view=View(Prose("قال"), (shared, shared)))
    other = replace(PLAN, view=View(Prose("".join(["ق", "ال"])), (shared, alone)))

    assert key_of(one, bench()) == key_of(other, bench())


@pytest.mark.parametrize(
    ("plan", "by"),
    [
        (replace(PLAN, view=View(Prose("قالت"))), bench()),
        (replace(PLAN, view=View(Verbatim("قال"))), bench()),
        (replace(PLAN, view=View(Prose("قال"), (("أ", "ب"),))), bench()),
        (replace(PLAN, origin=Place("content/s/facts.yaml", 3)), bench()),
        (PLAN, bench(digits="arab")),
        (PLAN, bench(months="levant")),
        (PLAN, bench(language="en")),
        (PLAN, bench(templates="u")),
    ],
    ids=["words", "whose words", "rows", "file", "digits", "months", "language", "templates"],
)
def test_all_that_a_page_shows_is_in_its_key(plan: PagePlan, by: Any) -> None:
    """The words and their type, the policy they are set by, and the templates."""
    assert key_of(plan, by) != key_of(PLAN, bench())


def test_the_line_of_the_file_is_not_in_the_key() -> None:
    """A line more above a fact changes no page; a finding about a page names the file."""
    assert key_of(replace(PLAN, origin=Place("content/s/story.md", 4)), bench()) == key_of(PLAN, bench())
