from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.case import run
from tests.laws.sites import FACTS, SEED, STARTER, STORY, built, checked, edited, files_of, lay_out

NASTY = [
    *(b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\t", b"\n", b"\x1b", b"\x7f", b"\xc2\x85"),
    *(b"\xe2\x80\xae", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xd9", b"\xd9\x80"),
    *(b"&a ", b"*a", b"!!python/object:os.system ", b"<<: ", b"? ", b"- ", b": ", b"{", b"}", b"[", b"]", b"'", b'"'),
    *(b"|\n", b">\n", b"---\n", b"...\n", b"%YAML 9\n", b"# ", b"{{", b"{%", b"](fact:", b"![](chart:", b"`", b"~~~\n"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the starter site."""
    return lay_out(files_of(STARTER), tmp_path_factory.mktemp("laws") / "site")


@st.composite
def broken(draw: st.DrawFn, name: str) -> bytes:
    """A file of the starter site with a few bytes taken out, and others put in."""
    content = (STARTER / name).read_bytes()
    at = draw(st.integers(0, len(content)))
    length = draw(st.integers(0, 3))
    put_in = draw(st.one_of(st.sampled_from(NASTY), st.binary(max_size=3)))
    return content[:at] + put_in + content[at + length :]


@given(content=broken(FACTS))
@settings(max_examples=250, deadline=None)
def test_a_broken_fact_sheet_stands_or_is_told(site: Path, content: bytes) -> None:
    """Whatever bytes are in it: the story stands, or a finding says why not, and nothing is thrown."""
    with edited(site, FACTS, content):
        found = checked(site)

    assert bool(found.stories) != any(finding.stops for finding in found.findings)


@pytest.mark.parametrize("name", [STORY, "site.yaml", SEED])
@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_any_broken_file_stands_or_is_told(site: Path, name: str, data: st.DataObject) -> None:
    """The same for the narrative, the settings and a source."""
    content = data.draw(broken(name))
    with edited(site, name, content):
        found = checked(site)

    assert (found.site is not None and bool(found.stories)) != any(finding.stops for finding in found.findings)


@pytest.mark.parametrize("name", [FACTS, STORY, SEED])
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_the_command_ends_with_one_of_two_codes(site: Path, name: str, data: st.DataObject) -> None:
    """What is found can be said on a terminal, whatever letters are in it."""
    content = data.draw(broken(name))
    with edited(site, name, content):
        ran = run(site, "ar", "check")

    assert ran.code in {0, 1}
    assert "Traceback" not in ran.out + ran.err


@given(content=broken(STORY))
@settings(max_examples=12, deadline=None)
def test_a_story_that_stands_is_built_or_is_told(site: Path, content: bytes) -> None:
    """What verification lets through, the pages can carry; what they cannot is a finding, and nothing is thrown."""
    with edited(site, STORY, content):
        done = built(site)

    assert done.written != any(finding.stops for finding in done.findings)
