"""Words on their way into a Markdown page."""

from __future__ import annotations

import re

GENERATED = "<!-- Written by make docs from the code; do not edit. -->"


def cell(words: str) -> str:
    """Words in a cell of a table."""
    return words.replace("|", "\\|").replace("\n", " ")


def code(words: str) -> str:
    """Words as code, in a cell."""
    return f"`` {cell(words)} ``" if "`" in words else f"`{cell(words)}`"


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table."""
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def escaped(words: str) -> str:
    r"""Words that mean nothing in Markdown or HTML; what stands between backticks is code already.

    >>> escaped("<b> a_b, see `a_b`")
    '&lt;b> a\\_b, see `a_b`'
    """
    parts = re.split(r"(`[^`]*`)", words)
    return "".join(part if part.startswith("`") else _escaped(part) for part in parts)


def _escaped(words: str) -> str:
    return re.sub(r"([_*`\[\]\\])", r"\\\1", words.replace("&", "&amp;").replace("<", "&lt;"))


def arabic(words: str) -> str:
    """An Arabic paragraph, set from the right."""
    return f'<p dir="rtl" lang="ar">{words}</p>'
