from __future__ import annotations

from pathlib import Path
from typing import Any

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.rule import error, warning
from site_builder.preview.complaints import complaints
from site_builder.preview.editor import Editor

LOST = error("lost", ar="ضاع {what}.", en="{what} is lost.", hint_ar="ابحث عنه.", hint_en="Look for it.")
LATE = warning("late", ar="تأخر.", en="It is late.", hint_ar="أسرع.", hint_en="Hurry.")


def shown(root: Path, *findings: Finding) -> Any:
    """What the banner is given."""
    return complaints(findings, Editor(root))


def test_the_banner_speaks_arabic_and_shows_the_line(tmp_path: Path) -> None:
    """File, line, the line itself, the way out, and a link that opens the editor there."""
    (tmp_path / "facts.yaml").write_text("a: 1\nb: مليون\n", encoding="utf-8")

    told = shown(tmp_path, LOST.broken(Place("facts.yaml", 2, 4), what="x"), LATE.broken(Place("site.yaml")))

    assert told["errorsCounted"] == "خطأ واحد"
    assert told["warningsCounted"] == "تنبيه واحد"
    assert told["errors"] == [
        {
            "code": "lost",
            "at": "facts.yaml:2:4",
            "link": f"vscode://file{tmp_path.as_posix()}/facts.yaml:2:4",
            "message": "ضاع \u2068x\u2069.",
            "detail": "",
            "hint": "ابحث عنه.",
            "line": 2,
            "frame": [
                {"number": 1, "before": "a: 1", "token": "", "after": ""},
                {"number": 2, "before": "b: ", "token": "مليون", "after": ""},
            ],
        }
    ]
    assert [one["code"] for one in told["warnings"]] == ["late"]


def test_a_file_that_is_gone_or_no_text_has_no_frame(tmp_path: Path) -> None:
    """The finding is told all the same."""
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00\xd8")

    told = shown(tmp_path, *(LOST.broken(Place(name, 1, 1), what="x") for name in ("binary.txt", "gone.txt")))

    assert [one["frame"] for one in told["errors"]] == [[], []]
