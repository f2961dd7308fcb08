"""Every page of the demonstration site is valid by the Nu HTML checker, which needs Java."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

JAR = Path(__file__).parent.parent.parent / ".venv/nu/package/build/dist/vnu.jar"


HERE = shutil.which("java") and (JAR.exists() or shutil.which("npm"))


@pytest.mark.skipif(not HERE, reason="the Nu HTML checker needs Java and npm, and this machine lacks one of them")
def test_every_page_is_valid_html(site: Path) -> None:
    """No error and no warning, neither in the HTML nor in the style sheet."""
    assert JAR.exists(), "run `make test`, which fetches the checker"
    options = ["--format", "json", "--also-check-css", "--skip-non-html"]

    done = subprocess.run(
        [shutil.which("java") or "", "-jar", str(JAR), *options, str(site)],
        capture_output=True,
        text=True,
        check=False,
    )

    messages = json.loads(done.stderr)["messages"]
    assert [f"{one['url'].rpartition(str(site))[2]}: {one['message']}" for one in messages] == []
