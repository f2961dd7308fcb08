from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from site_builder.arabic.policy import Policy
from site_builder.domain.text import Markdown, Prose, Verbatim
from site_builder.render.environment import environment_of
from tests.unit.render.pages import theme


def printed(text: str, digits: str = "latn", **values: object) -> str:
    """A template as it prints."""
    return environment_of(theme(), Policy(digits, "standard")).from_string(text).render(values)


def test_prose_is_set_by_the_rules_of_the_site() -> None:
    """Digits, marks and Latin."""
    words = Prose('قالت OpenAI: "12"')

    assert printed("{{ w }}", "arab", w=words) == 'قالت <bdi lang="en">OpenAI</bdi>: «١٢»'


def test_a_sources_words_keep_their_digits() -> None:
    """Only marks and Latin are set."""
    words = Verbatim('قالت OpenAI: "12"')

    assert printed("{{ w }}", "arab", w=words) == 'قالت <bdi lang="en">OpenAI</bdi>: «12»'


def test_an_id_or_an_address_is_only_escaped() -> None:
    """No element may get into an attribute."""
    assert printed('<a href="{{ u }}">', u='x?a=1&b="OpenAI"') == '<a href="x?a=1&amp;b=&#34;OpenAI&#34;">'


@pytest.mark.parametrize("kind", [Prose, Verbatim, str])
def test_no_markup_comes_out_of_words(kind: type[str]) -> None:
    """Whatever an editor or a source wrote is text."""
    assert "<b>" not in printed("{{ w }}", w=kind("قال <b>نعم</b> & لا"))


def test_markdown_is_not_printed_by_mistake() -> None:
    """Its citations would be lost without a word."""
    with pytest.raises(TypeError, match="narrative"):
        printed("{{ w }}", w=Markdown("[أ](fact:x)"))


def test_words_for_an_attribute_are_plain() -> None:
    """No element, escaped for the attribute, and a mark of direction where they begin with Latin."""
    assert printed('<p title="{{ w|plain }}">', w=Prose('OpenAI "قالت"')) == '<p title="\u200fOpenAI «قالت»">'
    assert '"' not in printed("{{ w|plain }}", w=Prose('5" <b>'))


def test_words_within_quotation_marks_take_the_inner_ones() -> None:
    """The template writes the outer ones."""
    assert printed("«{{ w|nested }}»", w=Verbatim('عن "ميتا" هنا')) == "«عن “ميتا” هنا»"


def test_a_name_that_is_not_there_fails() -> None:
    """Even in a condition, where others would silently be false."""
    with pytest.raises(UndefinedError):
        printed("{% if gone %}{% endif %}")


def test_templates_are_found_by_name() -> None:
    """One includes the other."""
    environment = environment_of(theme({"a.html": '{% include "b.html" %}', "b.html": "ب"}), Policy("latn", "standard"))

    assert environment.get_template("a.html").render() == "ب"
