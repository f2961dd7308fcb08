from __future__ import annotations

from typing import Literal

import pytest
from jinja2 import TemplateSyntaxError

from site_builder.arabic.policy import Policy
from site_builder.domain.theme import Template
from site_builder.render.compiled import Reference, compiled
from site_builder.render.environment import environment_of
from tests.unit.render.pages import theme


@pytest.mark.parametrize(("digits", "printed"), [("latn", "12 12"), ("arab", "١٢ ١٢")])
def test_a_template_that_is_compiled_once_serves_every_policy(digits: Literal["latn", "arab"], printed: str) -> None:
    """Words that stand in the template itself are set when it prints, too."""
    environment = environment_of(theme({"page.html": '{{ "12"|plain }} {{ words|plain }}'}), Policy(digits, "standard"))

    assert environment.get_template("page.html").render(words="12") == printed


def test_a_template_tells_which_templates_it_names_and_where() -> None:
    """A name that only a variable knows is none."""
    text = '{% extends "base.html" %}\n{% include ["a.html", name] %}'

    assert compiled(Template("page.html", text, "templates/page.html")).references == (
        Reference("extends", 1, ("base.html",)),
        Reference("include", 2, ("a.html", None)),
    )


def test_a_template_that_does_not_compile_says_so_every_time() -> None:
    """What is remembered is never a failure."""
    template = Template("page.html", "{{ a|nosuchfilter }}", "templates/page.html")

    for _ in range(2):
        with pytest.raises(TemplateSyntaxError, match="nosuchfilter"):
            compiled(template)
