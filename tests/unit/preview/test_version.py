from __future__ import annotations

from site_builder.build import Made
from site_builder.domain.finding import Finding
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.domain.rule import error
from site_builder.preview.version import Version

FAULT = error("lost", ar="ضاع.", en="Lost.", hint_ar="ابحث.", hint_en="Look.").broken(Place("a"))


def made(content: bytes, *findings: Finding) -> Made:
    """A build of one page."""
    return Made(None, (), (Output("index.html", content, Place("a")),), 1, findings, whole=not findings)


def test_a_faulty_build_leaves_the_last_good_pages() -> None:
    """Its findings are told, its pages are not shown, and no tab has a reason to ask."""
    good = Version().after(made(b"good"))

    faulty = good.after(made(b"half", FAULT))

    assert faulty.files == {"index.html": b"good"}
    assert (faulty.number, faulty.whole, faulty.findings) == (good.number, False, (FAULT,))


def test_the_fix_takes_the_findings_away() -> None:
    """Also where the pages are then the same as before."""
    fixed = Version().after(made(b"good")).after(made(b"", FAULT)).after(made(b"good"))

    assert (fixed.number, fixed.whole, fixed.findings) == (1, True, ())


def test_only_a_changed_file_is_a_new_version() -> None:
    """A save that changes no page makes no tab ask."""
    first = Version().after(made(b"one"))

    assert first.after(made(b"one")).number == first.number == 1
    assert first.after(made(b"two")).number == 2
