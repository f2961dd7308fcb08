from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from site_builder.domain.finding import in_order
from site_builder.gather.gather import gather

Write = Callable[..., Path]


def test_a_whole_site_is_gathered(write: Write) -> None:
    """Settings, drafts and theme, and nothing to complain of."""
    root = write()

    gathered = gather(root, root)

    assert gathered.findings == ()
    assert gathered.site is not None
    assert gathered.site.base_url == "https://isnad.example/"
    assert [(draft.slug, draft.sheet.ids()) for draft in gathered.drafts] == [("a", ("salma", "offer"))]
    assert [template.name for template in gathered.theme.templates] == ["story.html"]


def test_the_faults_of_all_files_are_told_at_once_in_order(write: Write) -> None:
    """A site without settings still tells what is wrong with its stories and its theme."""
    root = write({"site.yaml": None, "content/a/facts.yaml": "x", "templates/story.html": None})

    gathered = gather(root, root)

    assert (gathered.site, gathered.drafts) == (None, ())
    assert [finding.code for finding in gathered.findings] == ["yaml-not-a-mapping", "file-missing", "no-templates"]
    assert gathered.findings == in_order(reversed(gathered.findings))


def test_the_same_files_give_the_same_values(write: Write) -> None:
    """Nothing depends on the clock or on the order of a folder."""
    root = write({"content/a/facts.yaml": "x"})

    assert gather(root, root) == gather(root, root)


def test_gather_loads_its_heavy_libraries_only_when_it_reads() -> None:
    """A command that reads nothing starts without pydantic, edtf and trafilatura."""
    script = (
        "import sys, site_builder.gather.gather, site_builder.gather.schema;"
        "print(sorted({'pydantic', 'edtf', 'trafilatura'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[3]

    said = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True).stdout

    assert said == "[]\n"
