"""The summary in README.md, taken from the pages that the benchmarks wrote, so that no figure is typed twice."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
BLOCK = re.compile(r"(<!-- summary -->\n).*?(\n<!-- end of summary -->)", re.DOTALL)
PAGES = ("archive.md", "preview.md")
COLUMNS = ("tool", "given", "cold", "one word", "nothing to do")


def summary() -> str:
    """The table of the largest archive, what stands of our goals, and the machine."""
    archive = (HERE / "archive.md").read_text(encoding="utf-8")
    size, table = re.findall(r"^## ([\d,]+ pages)\n\n((?:\|.*\n)+)", archive, re.MULTILINE)[-1]
    goals = [line for page in PAGES if (HERE / page).exists() for line in _goals(HERE / page)]
    machine = re.search(r"^## The machine[^\n]*\n\n(.+?)$", archive, re.MULTILINE)
    return "\n\n".join((f"Builds of {size}:", _narrow(table), "\n".join(goals), machine[1] if machine else ""))


def _goals(page: Path) -> list[str]:
    return re.findall(r"^- \*\*(?:Met|Missed)\*\*.*$", page.read_text(encoding="utf-8"), re.MULTILINE)


def _narrow(table: str) -> str:
    """The columns that a summary needs."""
    rows = [[cell.strip() for cell in line.strip("| \n").split(" |")] for line in table.strip().splitlines()]
    wanted = [rows[0].index(column) for column in COLUMNS]
    whole = [row for row in rows[2:] if len(row) == len(rows[0])]
    heads, *body = [[row[column] for column in wanted] for row in (rows[0], *whole)]
    ruler = ["---", "---", *["---:"] * (len(COLUMNS) - 2)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ruler, *body))


def main() -> None:
    """Write the block of README.md again."""
    page = HERE / "README.md"
    text = BLOCK.sub(lambda found: found[1] + summary() + found[2], page.read_text(encoding="utf-8"))
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
