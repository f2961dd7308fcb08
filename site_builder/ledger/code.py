"""The program itself as an ingredient: another version may print other bytes."""

from __future__ import annotations

import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from site_builder.domain.digest import digest_of
from site_builder.ledger.marks import digest_of_parts

PACKAGE = Path(__file__).parent.parent
LIBRARIES = """jinja2 markdown pyyaml pydantic nh3 edtf trafilatura markdown-it-py lxml snowballstemmer brotli rcssmin
    rjsmin typst""".split()


@cache
def code_digest() -> str:
    """A digest of every module of the program, of Python and of the libraries that have a say in the pages."""
    modules = sorted(path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)
    own = (f"{path.relative_to(PACKAGE).as_posix()} {digest_of(path.read_bytes())}" for path in modules)
    return digest_of_parts([*own, sys.version, *(f"{name} {_version(name)}" for name in LIBRARIES)])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
