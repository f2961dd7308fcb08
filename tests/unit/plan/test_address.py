"""How pages find one another."""

from __future__ import annotations

import pytest

from site_builder.plan.address import Here, StoryAddress


@pytest.mark.parametrize(
    ("here", "there", "way"),
    [
        ("a/b/", "a/", "../"),
        ("a/b/c/", "", "../../../"),
        ("", "a/b/", "a/b/"),
        ("a/", "a/", "./"),
        ("", "", "./"),
        ("a/b/c/", "a/b/d/data.json", "../d/data.json"),
        ("a/b/c/", "a/b/c/data.json", "data.json"),
        ("a/sources/x/", "a/#fact", "../../#fact"),
        ("a/", "a/#fact", "#fact"),
        ("ab/", "a/", "../a/"),
        ("a/b/", "assets/style.css", "../../assets/style.css"),
    ],
)
def test_links_are_relative(here: str, there: str, way: str) -> None:
    """A link leads from one page to another without naming the host or its sub-path."""
    assert way == Here(here).to(there)


def test_a_page_shown_anywhere_links_from_the_base_path() -> None:
    """The page for lost readers may be served at any depth, so its links begin at the base path."""
    assert Here("404.html", "/news/").to("search/") == "/news/search/"


def test_a_fact_has_a_page_and_a_data_file() -> None:
    """A fact's data lies beside its page."""
    address = StoryAddress("meta-openai")

    assert address.fact("quotes", "x") == "meta-openai/quotes/x/"
    assert address.data("quotes", "x") == "meta-openai/quotes/x/data.json"
