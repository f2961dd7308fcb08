"""Each case is a site on disk: what it prints, or the exact complaint that it gets."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.case import CASES, SOUND, lay_out, main_of, names, run


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", names("refused"))
def test_bad_input_is_refused_with_a_clear_sentence(name: str, language: str, tmp_path: Path) -> None:
    """The command exits with 1, says exactly this, writes nothing, and shows no traceback."""
    site = lay_out("refused", name, tmp_path)

    ran = run(site, language, "build", "--strict")

    assert ran.err == (CASES / "refused" / name / f"complaint.{language}.txt").read_text()
    assert ran.code == 1
    assert not (site / "build").exists()


@pytest.mark.parametrize("name", names("printed"))
def test_a_site_prints_its_pages(name: str, tmp_path: Path) -> None:
    """A whole tiny site builds without a warning, and its pages hold exactly this."""
    site = lay_out("printed", name, tmp_path)
    expected = CASES / "printed" / name / "expected"

    ran = run(site, "en", "build", "--strict")

    assert (ran.code, ran.err) == (0, "")
    for page in sorted(expected.rglob("*.html")):
        built = site / "build" / page.relative_to(expected)
        assert main_of(built.read_text()) == page.read_text(), page.relative_to(expected)


def test_the_sound_site_is_sound(tmp_path: Path) -> None:
    """The site that the refused cases spoil has nothing wrong in it, so each complaint is the case's own."""
    site = shutil.copytree(SOUND, tmp_path / "site")

    ran = run(site, "en", "build", "--strict")

    assert (ran.code, ran.err) == (0, "")
