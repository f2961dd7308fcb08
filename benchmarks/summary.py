"""The summary in README.md, taken from the pages that the benchmarks wrote, so that no figure is typed twice."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
TABLE = re.compile(r"^### ([^\n]*stories)\n.*?((?:^\|[^\n]*\n)+)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"(<!-- summary -->\n).*?(\n<!-- end of summary -->)", re.DOTALL)
SAVES = "From a save to the open page ([preview.md](preview.md) names its own load):"
COLUMNS = ("tool", "given", "cold", "one word", "nothing to do")


def summary() -> str:
    """The table of the largest archive, what stands of our goals, the machine, and what a save takes in the preview."""
    archive = _text("archive.md")
    size, table = re.findall(r"^## ([\d,]+ pages)\n\n((?:\|.*\n)+)", archive, re.MULTILINE)[-1]
    goals = re.findall(r"^- \*\*(?:Met|Missed)\*\*.*$", archive, re.MULTILINE)
    saves = [f"{heading}:\n\n{table.strip()}" for heading, table in TABLE.findall(_text("preview.md"))]
    machine = re.search(r"^## The machine[^\n]*\n\n(.+?)$", archive, re.MULTILINE)
    told = (f"Builds of {size}:", _narrow(table), "\n".join(goals), machine[1] if machine else "", SAVES, *saves)
    return "\n\n".join(told)


def _text(page: str) -> str:
    return (HERE / page).read_text(encoding="utf-8")


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
