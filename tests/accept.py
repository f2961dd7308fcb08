"""Accept today's pages and messages as those that the cases expect: `python -m tests.accept [name …]`."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.case import CASES, lay_out, main_of, names, run


def accept_refused(name: str, folder: Path) -> None:
    """Write the complaint of a refused case in both languages."""
    site = lay_out("refused", name, folder)
    for language in ("en", "ar"):
        (CASES / "refused" / name / f"complaint.{language}.txt").write_text(
            run(site, language, "build", "--strict").err
        )


def accept_printed(name: str, folder: Path) -> None:
    """Write the main part of each page that the case already holds, or of all where it holds none."""
    site = lay_out("printed", name, folder)
    built = run(site, "en", "build", "--strict")
    sys.stderr.write(built.err)
    expected = CASES / "printed" / name / "expected"
    held = [path.relative_to(expected) for path in sorted(expected.rglob("*.html"))]
    pages = held or [path.relative_to(site / "build") for path in sorted((site / "build").rglob("*.html"))]
    for page in pages:
        (expected / page).parent.mkdir(parents=True, exist_ok=True)
        (expected / page).write_text(main_of((site / "build" / page).read_text()))


def accept(kind: str, name: str) -> None:
    """Accept one case."""
    with TemporaryDirectory() as folder:
        {"refused": accept_refused, "printed": accept_printed}[kind](name, Path(folder))
    sys.stdout.write(f"{kind}/{name}\n")


if __name__ == "__main__":
    asked = set(sys.argv[1:])
    for kind in ("refused", "printed"):
        for name in names(kind):
            if not asked or name in asked:
                accept(kind, name)
