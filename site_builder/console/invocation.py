"""How a person calls this program, so that a command that we name is one that works here."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

NAME = "isnad"


def serve_command(root: Path) -> str:
    """The command that previews a site."""
    site = "" if root == Path() else f" --site {root}"
    return f"{_program(sys.argv[0])} serve{site}"


def _program(called: str) -> str:
    """`isnad` where the shell finds it; the path that was called where it does not.

    >>> _program("site_builder/__main__.py")
    'python -m site_builder'
    """
    if Path(called).name == "__main__.py":
        return f"python -m {__package__.partition('.')[0]}"
    return called if Path(called).stem == NAME and not shutil.which(NAME) else NAME
