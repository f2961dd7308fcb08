from __future__ import annotations

import pytest

from site_builder.gather.misread import MisreadError
from site_builder.gather.readings.addresses import read_base_url, read_language


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://isnad.example", "https://isnad.example/"),
        ("https://isnad.example/", "https://isnad.example/"),
        ("http://127.0.0.1:8000/explainers", "http://127.0.0.1:8000/explainers/"),
    ],
)
def test_a_base_address_ends_with_one_slash(text: str, url: str) -> None:
    """Pages are joined to it."""
    assert read_base_url(text) == url


@pytest.mark.parametrize(
    "text",
    [
        "isnad.example",
        "ftp://isnad.example/",
        "https://",
        "https:///x",
        "https://u:p@isnad.example/",
        "https://isnad.example/?a=1",
        "https://isnad.example/#a",
        "https://isnad.example:99999/",
        "https://isnad.example/a b",
        "https://isnad.example/../x",
        "https://isnad.example//x",
        "https://[::1/",
        "https://موقع.example/",
        "javascript:alert(1)",
    ],
)
def test_what_cannot_be_the_address_of_a_site_is_refused(text: str) -> None:
    """An address has a scheme and a host, and carries no query, fragment or password."""
    with pytest.raises(MisreadError) as caught:
        read_base_url(text)

    assert caught.value.rule.code == "bad-base-url"


@pytest.mark.parametrize("text", ["en", "ar_LB", "ar-lb", "arabic", "ar-"])
def test_only_arabic_is_a_language_here(text: str) -> None:
    """Pages are set in Arabic, in any of its countries."""
    with pytest.raises(MisreadError):
        read_language(text)
