from __future__ import annotations

import os

import brotli
import pytest

from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.proof.weight import compressed_size
from tests.unit.proof.pages import page, proof

HEAD = '<title>ع</title><link rel="stylesheet" href="s.css"><link rel="preload" href="f.woff2" as="font">'


@pytest.mark.parametrize(("size", "heavy"), [(44 * 1024, 0), (46 * 1024, 1)])
def test_a_page_has_a_budget(size: int, heavy: int) -> None:
    """45 KB, for the bytes of its font do not shrink."""
    files = (Output("f.woff2", os.urandom(size), Place("static")), Output("s.css", b"p{}" * 9000, Place("static")))
    found = [finding.message("en") for finding in proof((page("", head=HEAD), *files), {}, "/")]

    assert heavy == len(found) == sum("the page weighs" in message for message in found)


def test_text_is_weighed_as_it_is_sent() -> None:
    """Style sheets and pages by Brotli, fonts as they are: they are compressed already."""
    words = "كل معلومة موصولة بمصدرها. ".encode() * 50
    font = brotli.compress(words)

    assert compressed_size("a.css", words) < len(words) / 10
    assert compressed_size("a.woff2", font) == len(font)


def test_the_heaviest_file_is_named() -> None:
    """Whoever wants a lighter page knows where to begin."""
    font = Output("f.woff2", os.urandom(50 * 1024), Place("static"))
    findings = proof((page("", head=HEAD), font, Output("s.css", b"", Place("static"))), {}, "/")

    assert [finding.hint("en") for finding in findings] == ["Heaviest in it: f.woff2."]
