"""docs/publishing.md: every command, every destination and every configuration in it is run here or, for the
configurations, in test_servers.py; the frame in tests/browser/test_frames.py.

The hosts are stand-ins on loopback: sshd with rsync, a bare repository whose hook lays the branch out as Pages hosts
do, nginx before both and before the folder, OpenStack Swift, and programs named netlify and wrangler that see a folder.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from site_builder.cli import commands
from site_builder.publish.headers import UNFRAMED_POLICY
from site_builder.publish.headers_file import NAME as HEADERS
from tests.case import Ran, run
from tests.publish.bucket_server import SWIFT, swift
from tests.publish.git_host import shows
from tests.publish.hosts import RSYNC, SSHD, ssh_server
from tests.publish.newsroom import Newsroom, newsroom
from tests.publish.servers import PROGRAMS, needs, web_server

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "publishing.md").read_text()
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
SECTIONS = {part.partition("\n")[0]: part for part in PAGE.split("\n## ")}
KINDS = {title: text for title, text in SECTIONS.items() if "```yaml" in text}
ADDRESS = "https://isnad.example/"
HOST = """#!/bin/sh
[ -f ../upload/index.html ] && [ -f ../upload/_headers ] && echo "$0 $*" >> ../told
"""

Paste = Callable[[str], str]


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom without a destination yet."""
    return newsroom(tmp_path, "{}")


def block(section: str, language: str) -> str:
    """The one block of a language in a section."""
    (found,) = [text for name, text in BLOCK.findall(section) if name == language]
    return str(found)


def paste(desk: Newsroom, yaml_block: str, base_url: str) -> None:
    """Put a block of the page into site.yaml, and the address of the stand-in."""
    settings = (desk.site / "site.yaml").read_text().partition("publish:")[0]
    settings = re.sub("(?m)^base_url: .*$", f"base_url: {base_url}", settings)
    (desk.site / "site.yaml").write_text(settings + yaml_block)


def isnad(desk: Newsroom, line: str) -> Ran:
    """Run a line of the page."""
    program, command, *words = line.split()
    assert program == "isnad"
    if command == "verify":  # it asks an address and no site
        asked = CliRunner().invoke(commands, ["--lang", "en", command, *words])
        return Ran(asked.exit_code, asked.stdout, asked.stderr)
    return run(desk.site, "en", command, *words)


@contextmanager
def in_a_folder(folder: Path, _patch: pytest.MonkeyPatch) -> Iterator[tuple[Paste, str]]:
    """`/srv/isnad` is a folder of the test, with nginx before it."""
    with web_server("nginx", folder, folder / "srv/current") as url:
        yield lambda text: text.replace("/srv/isnad", f"{folder}/srv"), url


@contextmanager
def on_a_server(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[tuple[Paste, str]]:
    """`isnad.example` is an sshd of the test, with nginx before its folder."""
    with ssh_server(folder) as server, web_server("nginx", folder, server.root / "current") as url:
        patch.setenv("PATH", f"{server.tools}:{os.environ['PATH']}")
        yield lambda text: text.replace("deploy@isnad.example:/srv/isnad", server.to), url


@contextmanager
def in_a_branch(folder: Path, _patch: pytest.MonkeyPatch) -> Iterator[tuple[Paste, str]]:
    """The repository is a bare one of the test; what is pushed to the branch is laid out for nginx."""
    bare, shown = folder / "site.git", folder / "shown"
    subprocess.run(["git", "init", "--quiet", "--bare", str(bare)], check=True)
    shows(bare, shown)
    with web_server("nginx", folder, shown) as url:
        yield lambda text: text.replace("git@github.com:newsroom/site.git", str(bare)), url


@contextmanager
def in_a_bucket(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[tuple[Paste, str]]:
    """The bucket is one of OpenStack Swift, whose address and region the settings name."""
    with swift(folder / "swift") as one:
        for name, value in one.editor.items():
            patch.setenv(name, value)
        there = f'"s3://site/explainers", endpoint: "http://127.0.0.1:{one.port}/"'
        bucket = ('"s3://isnad-site/explainers"', there)
        yield lambda text: text.replace(*bucket).replace("eu-central-1", one.editor["AWS_REGION"]), ""


@contextmanager
def in_an_upload(_folder: Path, _patch: pytest.MonkeyPatch) -> Iterator[tuple[Paste, str]]:
    """Nothing stands in for anything: the folder is the result."""
    yield str, ""


HOSTS: dict[str, tuple[Callable[..., AbstractContextManager[tuple[Paste, str]]], object]] = {
    "folder": (in_a_folder, needs("nginx")),
    "ssh": (on_a_server, pytest.mark.skipif(None in (SSHD, RSYNC), reason="NOT TESTED: sshd or rsync is missing")),
    "git": (in_a_branch, needs("nginx")),
    "s3": (in_a_bucket, pytest.mark.skipif(not SWIFT.exists(), reason="NOT TESTED: OpenStack Swift is missing")),
    "pages": (in_an_upload, ()),
}


def kind_of(title: str) -> str:
    """The kind of destination that a section tells of."""
    (destination,) = yaml.safe_load(block(KINDS[title], "yaml"))["publish"].values()
    return str(destination["kind"])


def test_every_kind_of_host_and_every_server_has_its_lines() -> None:
    """And the page holds no lines that no test runs."""
    languages = [name for name, _ in BLOCK.findall(PAGE)]

    assert sorted(map(kind_of, KINDS)) == sorted(HOSTS)
    assert sorted(languages) == sorted([*["yaml"] * len(HOSTS), *PROGRAMS, "sh", "sh", "html"])


@pytest.mark.parametrize("title", [pytest.param(one, marks=HOSTS[kind_of(one)][1]) for one in KINDS])  # type: ignore[arg-type] # a mark or none
def test_the_lines_of_each_section_bring_a_newcomer_to_a_live_site(
    title: str, desk: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The block pasted as it stands, then `isnad publish`: the site is read back through its public address."""
    with HOSTS[kind_of(title)][0](desk.around, monkeypatch) as (stands_in, url):
        paste(desk, stands_in(block(KINDS[title], "yaml")), url or ADDRESS)

        ran = isnad(desk, "isnad publish" if url else "isnad publish --no-verify")
        again = isnad(desk, "isnad publish")

    assert (ran.code, f"Read back from {url} as it was published." in ran.out) == (0, bool(url))
    assert (again.code, "holds all of it already" in again.out) == (0, True)


@needs("nginx")
def test_the_first_lines_of_the_page_do_what_it_says(desk: Newsroom) -> None:
    """A plan, a publish, the releases, the one before again, and a look from outside."""
    lines = block(SECTIONS["# Publishing"], "sh").splitlines()
    folder = block(KINDS["A folder on this machine"], "yaml").replace("/srv/isnad", f"{desk.around}/srv")
    story = desk.site / "content/library-hours/story.md"
    ran = {}
    with web_server("nginx", desk.around, desk.around / "srv/current") as url:
        paste(desk, folder, url)
        for line in lines:
            ran[line] = isnad(desk, line.replace(ADDRESS, url))
            if line == "isnad publish":
                story.write_text(story.read_text() + "\nسطر آخر.\n")
                second = isnad(desk, line)

    assert [one.code for one in (*ran.values(), second)] == [0] * 6
    assert "This is the plan alone" in ran["isnad publish --dry-run"].out
    assert ran["isnad releases"].out.count("\n") == 2
    assert "as its manifest says" in ran[lines[-1]].out
    assert "سطر آخر" not in (desk.around / "srv/current/library-hours/index.html").read_text()


def test_the_tool_of_a_host_takes_the_folder(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand-ins for `netlify` and `wrangler` are called in the site's folder, as the page says, and find the site."""
    section = KINDS["Netlify and Cloudflare Pages"]
    paste(desk, block(section, "yaml"), ADDRESS)
    tools = desk.around / "tools"
    tools.mkdir()
    for name in ("netlify", "wrangler"):
        (tools / name).write_text(HOST)
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    publish, *host = block(section, "sh").splitlines()

    ran = isnad(desk, publish)
    for line in host:
        subprocess.run(["sh", "-ec", line], check=True, cwd=desk.site)

    told = (desk.around / "told").read_text().replace(f"{tools}/", "").splitlines()
    assert (ran.code, ran.err) == (0, "")
    assert told == host
    assert (desk.around / "upload" / HEADERS).exists()


def test_the_policy_is_that_of_the_look() -> None:
    """The one that a browser test passes every page through."""
    look = (DOCS / "look.md").read_text()

    assert re.findall(r"^Content-Security-Policy: (.+)$", look, re.MULTILINE) == [UNFRAMED_POLICY]
