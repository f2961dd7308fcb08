from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.domain.place import Place
from site_builder.domain.site import Brand, Digits, Months, Site, TypeFace
from site_builder.gather.site import read_site

NEEDED = "title: إسناد\nbase_url: https://isnad.example/a\n"


def faults(folder: Path, text: str) -> list[tuple[str, str]]:
    """The place and the code of each finding of site.yaml."""
    (folder / "site.yaml").write_text(text, encoding="utf-8")
    site, findings = read_site(folder)
    assert site is None
    return sorted((str(finding.at).removeprefix("site.yaml"), finding.code) for finding in findings)


def test_a_title_and_an_address_make_a_site(tmp_path: Path) -> None:
    """Everything else has a default."""
    (tmp_path / "site.yaml").write_text(NEEDED, encoding="utf-8")

    site, findings = read_site(tmp_path)

    assert findings == ()
    assert site == Site(
        title="إسناد",
        base_url="https://isnad.example/a/",
        description="",
        publisher="",
        contact="",
        language="ar",
        digits=Digits.LATN,
        months=Months.STANDARD,
        topics=(),
        brand=Brand(()),
        at=site.at if site else None,  # type: ignore[arg-type] # only where the line above has failed
    )
    assert site.at.of("base_url") == Place("site.yaml", 2, 11)


def test_every_setting_is_read(tmp_path: Path) -> None:
    """Topics and brand keep the newsroom's order and names."""
    settings = (
        "description: و\npublisher: ن\ncontact: c@example.org\nlanguage: ar-LB\ndigits: arab\nmonths: dual\n"
        "topics: {b: باء, a: ألف}\n"
        'brand:\n  dark: {accent: "#6CD8B0"}\n  light: {paper: "#fbfcfa", accent: "#00624a"}\n'
        "  thread: 4px\n  knot: 1rem\n  knot-shape: 0\n  display: 600\n  face: naskh\n"
    )
    (tmp_path / "site.yaml").write_text(NEEDED + settings, encoding="utf-8")

    site = read_site(tmp_path)[0]

    assert site is not None
    assert (site.language, site.digits, site.months) == ("ar-LB", Digits.ARAB, Months.DUAL)
    assert site.topics == (("b", "باء"), ("a", "ألف"))
    assert site.brand.face is TypeFace.NASKH
    assert site.brand.properties == (
        ("l-paper", "#fbfcfa"),
        ("l-accent", "#00624a"),
        ("d-accent", "#6cd8b0"),
        ("thread", "4px"),
        ("knot", "1rem"),
        ("knot-shape", "0"),
        ("display", "600"),
    )


def test_a_folder_without_settings_is_no_site(tmp_path: Path) -> None:
    """The first thing that a new user may meet."""
    site, findings = read_site(tmp_path)

    assert site is None
    assert [(str(finding.at), finding.code) for finding in findings] == [("site.yaml", "file-missing")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: إسناد\n", [(":1:1", "missing-key")]),
        ("title: إسناد\nbase_url:\n", [(":2:1", "missing-key")]),
        ("title: إسناد\nbase_url: isnad.example\n", [(":2:11", "bad-base-url")]),
        (f"{NEEDED}language: en\n", [(":3:11", "bad-language")]),
        (f"{NEEDED}topics: {{AI: ذكاء}}\n", [(":3:10", "bad-id")]),
        (f"{NEEDED}topics: {{ai: ''}}\n", [(":3:14", "empty-value")]),
        (f"{NEEDED}brand: {{face: kufi}}\n", [(":3:15", "unknown-value")]),
        (f"{NEEDED}brand: {{light: {{backgroud: red}}}}\n", [(":3:17", "unknown-key")]),
        (f"{NEEDED}brand: {{light: {{accent: red}}, knot: x}}\n", [(":3:25", "bad-colour"), (":3:37", "bad-length")]),
        (f'{NEEDED}brand: {{light: {{soft: "#999"}}}}\n', [(":3:23", "low-contrast")] * 2),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused(tmp_path: Path, text: str, expected: list[tuple[str, str]]) -> None:
    """At its line and column, all at once."""
    assert faults(tmp_path, text) == expected
