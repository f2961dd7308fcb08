from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from site_builder.gather.site import read_site
from site_builder.publish.headers import FOR_EVER, POLICY, SECURITY, SHORT
from tests.case import run
from tests.publish.newsroom import newsroom

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "publishing.md").read_text()
WORKFLOWS = ("github.yml", "gitlab.yml")


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", blocks("yaml"))
def test_every_destination_of_the_docs_is_read(block: str, tmp_path: Path) -> None:
    """Pasted into site.yaml it means what the page says."""
    site = newsroom(tmp_path, "{kind: folder, to: x}").site
    settings = (site / "site.yaml").read_text().partition("publish:")[0]
    (site / "site.yaml").write_text(settings + block)

    read, findings = read_site(site)

    assert findings == ()
    assert read is not None
    assert [one.name for one in read.publish] == list(yaml.safe_load(block)["publish"])


def test_the_first_lines_of_the_docs_bring_a_newcomer_to_a_site(tmp_path: Path) -> None:
    """The folder's block and the commands of the first block, in their order."""
    desk = newsroom(tmp_path, "{kind: folder, to: ../public}")
    lines = blocks("sh")[0].splitlines()
    changed = desk.site / "content/library-hours/story.md"

    codes = []
    for line in lines[:-1]:
        words = line.split()[1:]
        codes.append(run(desk.site, "en", *words, *(["--no-verify"] if words == ["publish"] else [])).code)
        if words == ["publish"]:
            changed.write_text(changed.read_text() + "\nسطر آخر.\n")
            codes.append(desk.publish().code)

    assert codes == [0] * len(lines)
    assert (tmp_path / "public/current/index.html").exists()


@pytest.mark.parametrize("language", ["nginx", "apache", "caddy"])
def test_every_server_is_told_the_same_headers(language: str) -> None:
    """The values that the buckets and `_headers` get."""
    block = blocks(language)[0]

    assert [name for name, value in SECURITY if f"{name} " not in block or value not in block] == []
    assert (FOR_EVER in block, SHORT in block) == (True, True)


def test_the_policy_is_that_of_the_look() -> None:
    """The one that a browser test passes every page through."""
    assert re.findall(r"^Content-Security-Policy: (.+)$", (DOCS / "look.md").read_text(), re.MULTILINE) == [POLICY]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_the_commands_of_a_workflow_check_and_publish(name: str, tmp_path: Path) -> None:
    """Each `isnad` line runs as it stands, in its order."""
    lines = re.findall(r"(?:run:|-) (isnad .+)$", (DOCS / "workflows" / name).read_text(), re.MULTILINE)
    desk = newsroom(tmp_path, "{kind: pages, to: ../upload}")
    yaml.safe_load((DOCS / "workflows" / name).read_text())

    ran = [run(desk.site, "en", *line.split()[1:]) for line in lines]

    assert [(one.code, one.err) for one in ran] == [(0, "")] * 3
    assert (tmp_path / "upload/_headers").exists()
