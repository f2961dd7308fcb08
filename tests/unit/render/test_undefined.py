from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from jinja2 import Environment, UndefinedError

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.render.undefined import Lacking, lacking, nearest

AT = Place("templates/page.html", 3)


@dataclass(frozen=True, slots=True)
class Story:
    """A view."""

    headline: str = ""
    dek: str = ""


def finding(text: str, **values: object) -> Finding:
    """What a template that asks in vain gives."""
    with pytest.raises(UndefinedError) as caught:
        Environment(undefined=Lacking, autoescape=True).from_string(text).render(values)
    return lacking(caught.value, AT)


def test_a_missing_field_is_named_with_its_owner_and_the_nearest_field() -> None:
    """The view is a dataclass, so its fields are what could have been meant."""
    found = finding("{{ view.headlin }}", view=Story())

    assert (found.code, found.at) == ("template-lacks-name", AT)
    assert found.message("en") == "The template asks for headlin, and Story has nothing of that name."
    assert found.hint("en") == "Nearest name: headline."


def test_a_missing_key_is_named_with_the_nearest_key() -> None:
    """A mapping offers its keys, not its methods."""
    assert finding("{{ m.tex }}", m={"text": "", "url": ""}).hint("en") == "Nearest name: text."


def test_a_missing_name_of_the_template_is_named_with_what_every_template_is_given() -> None:
    """It belongs to no view."""
    found = finding("{{ narrativ() }}")

    assert found.code == "template-unknown-name"
    assert found.message("en") == "The template asks for narrativ, and nothing in it defines that name."
    assert "narrative" in found.hint("en")


@pytest.mark.parametrize("text", ["{{ self.main() }}", "{{ super() }}"])
def test_what_jinja_explains_better_is_said_in_its_words(text: str) -> None:
    """A block or an import that is not there."""
    assert finding(text).message("en") != ""


def test_an_explanation_by_jinja_is_kept() -> None:
    """It knows which import was in vain."""
    found = lacking(UndefinedError("the template 'a' does not export the requested name 'b'"), AT)

    assert found.code == "template-fails"
    assert "does not export the requested name 'b'" in found.message("en")


@pytest.mark.parametrize("use", [str, bool, len, list])
def test_a_missing_name_fails_at_every_use(use: Callable[[object], object]) -> None:
    """It is never an empty text, never false, never nothing."""
    with pytest.raises(UndefinedError):
        use(Lacking(name="gone"))


def test_nothing_to_choose_from_is_a_dash() -> None:
    """A hint never stops in the middle."""
    assert nearest("x", []) == "—"


def test_the_nearest_name_does_not_hang_on_the_order() -> None:
    """A set has another order in each process."""
    assert nearest("aa", ["ab", "ac"]) == nearest("aa", ["ac", "ab"])
