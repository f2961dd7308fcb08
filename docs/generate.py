"""Write what the docs take from the code: `make docs`. The same code always gives the same files."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from docs.pages import brand, fact_sheet, road, rules, servers, views
from site_builder.desk.schema import write_schemas

ROOT = Path(__file__).parent.parent
BEGIN, END = "<!-- {name}: written by make docs -->", "<!-- end of {name} -->"


def generated() -> dict[str, str]:
    """Every generated file, whole or between its marks: its path under the root and its text."""
    return {
        "docs/fact-sheet.md": _filled("docs/fact-sheet.md", {"keys": fact_sheet.section(ROOT)}),
        "docs/rules.md": rules.page(),
        "docs/look.md": _filled("docs/look.md", {"brand": brand.section(ROOT), "views": views.section(ROOT)}),
        "docs/publishing.md": _filled("docs/publishing.md", servers.sections()),
        "docs/architecture.md": _filled("docs/architecture.md", {"road": road.section(ROOT)}),
        **_schemas(),
    }


def _filled(path: str, sections: dict[str, str]) -> str:
    """A file written by hand, with its generated sections between two comments each."""
    text = (ROOT / path).read_text(encoding="utf-8")
    for name, section in sections.items():
        begin, end = BEGIN.format(name=name), END.format(name=name)
        before, _, rest = text.partition(begin)
        text = f"{before}{begin}\n\n{section.strip()}\n\n{end}{rest.partition(end)[2]}"
    return text


def _schemas() -> dict[str, str]:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in write_schemas(root)}


def main() -> None:
    """Write every file that has changed, and name it."""
    for name, text in generated().items():
        path = ROOT / name
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main()
