"""The workflows of docs/workflows: each of their commands runs, as it stands, in a clean clone of a site's repository.

The package that they install is this checkout, as a wheel. The code host of the one is Git behind http with a token,
the server of the other an sshd with nginx. `apt-get` is a stand-in that asks whether the packages' programs are there.
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from site_builder import __version__
from tests.publish.git_host import code_host, shows
from tests.publish.hosts import RSYNC, SSHD, ssh_server
from tests.publish.newsroom import files_of, newsroom, without_forms
from tests.publish.servers import needs, web_server

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / "docs/workflows/github.yml"
GITLAB = ROOT / "docs/workflows/gitlab.yml"
SCHEMAS = {GITHUB: "vendor.github-workflows", GITLAB: "vendor.gitlab-ci"}
HANDED = "what-the-runner-hands-over"
APT = """#!/bin/sh
case "$1" in
  update) ;;
  install) command -v ssh >/dev/null && command -v ssh-agent >/dev/null && command -v rsync >/dev/null;;
  *) exit 1;;
esac
"""
needs_schemas = pytest.mark.skipif(
    importlib.util.find_spec("check_jsonschema") is None,
    reason="NOT TESTED: check-jsonschema is missing: pip install -r requirements/tests.txt",
)


def read(workflow: Path) -> dict[Any, Any]:
    """A workflow."""
    return dict(yaml.safe_load(workflow.read_text()))


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with this checkout as a wheel."""
    folder = tmp_path_factory.mktemp("wheels")
    flags = ["--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *flags, str(ROOT)], check=True)
    return folder


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python of its own that sees our libraries but not us."""
    folder = tmp_path_factory.mktemp("python")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "libraries.pth").write_text(f"{Path(click.__file__).parents[1]}\n")
    return folder


@pytest.fixture
def runner(tmp_path: Path, wheels: Path, python: Path) -> dict[str, str]:
    """The environment of a job, with a home of its own; `pip` finds our wheel and nothing else."""
    (tmp_path / "home").mkdir()
    pip = {"NO_INDEX": "1", "NO_DEPS": "1", "FORCE_REINSTALL": "1", "DISABLE_PIP_VERSION_CHECK": "1"}
    return {
        **{f"PIP_{name}": value for name, value in pip.items()},
        "PIP_FIND_LINKS": str(wheels),
        "PIP_CONFIG_FILE": os.devnull,
        "HOME": str(tmp_path / "home"),
        "PATH": f"{python}/bin:{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
    }


def cloned(folder: Path, destination: str, base_url: str) -> Path:
    """A clean clone of the repository of a site that publishes to `destination`."""
    site = newsroom(folder, destination).site
    settings = re.sub("(?m)^base_url: .*$", f"base_url: {base_url}", (site / "site.yaml").read_text())
    (site / "site.yaml").write_text(settings)
    who = ["-c", "user.name=x", "-c", "user.email=x@localhost"]
    for words in (["init", "--quiet"], ["add", "--all"], [*who, "commit", "--quiet", "--message", "site"]):
        subprocess.run(["git", "-C", str(site), *words], check=True)
    clone = folder / "clone"
    subprocess.run(["git", "clone", "--quiet", str(site), str(clone)], check=True)
    return clone


def sh(script: str, folder: Path, environment: dict[str, str]) -> str:
    """Run a script as a runner does; what it said, or a failure with all of it."""
    call = ["bash", "-e", "-o", "pipefail", "-c", script]
    done = subprocess.run(call, check=False, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


@needs("nginx")
def test_the_commands_for_github_publish_a_clean_clone(tmp_path: Path, runner: dict[str, str]) -> None:
    """Each `run`, in a shell of its own with its own variables; the token opens the branch, and stands nowhere."""
    (job,) = read(GITHUB)["jobs"].values()
    steps = [step for step in job["steps"] if "run" in step]
    with (
        code_host(tmp_path / "host", HANDED) as (address, bare, host),
        web_server("nginx", tmp_path, tmp_path / "shown") as url,
    ):
        shows(bare, tmp_path / "shown")
        clone = cloned(tmp_path, f"{{kind: git, to: '{address}'}}", url)

        said = ""
        for step in steps:
            asked = {name: value.replace("${{ github.token }}", HANDED) for name, value in step.get("env", {}).items()}
            said += sh(step["run"], clone, {**runner, **asked})
        refused = host.refused

    assert refused > 0
    assert "This is the plan alone" in said
    assert f"Read back from {url} as it was published." in said
    assert HANDED not in said


@pytest.mark.skipif(
    None in (SSHD, RSYNC), reason="NOT TESTED: sshd or rsync is missing: sudo sh requirements/system.sh"
)
@needs("nginx")
def test_the_commands_for_gitlab_publish_a_clean_clone(tmp_path: Path, runner: dict[str, str]) -> None:
    """All lines in one shell; the key comes from the agent, the server's name from `known_hosts`."""
    (job,) = (one for one in read(GITLAB).values() if "script" in one)
    with ssh_server(tmp_path) as server, web_server("nginx", tmp_path, server.root / "current") as url:
        clone = cloned(tmp_path, f"{{kind: ssh, to: '{server.to}'}}", url)
        home = server.config.parent
        server.config.write_text(_of_a_runner(server.config.read_text(), Path(runner["HOME"])))
        (server.tools / "apt-get").write_text(APT)
        (server.tools / "apt-get").chmod(0o755)
        variables = {
            "PUBLISH_KEY": str(home / "user"),
            "PUBLISH_KNOWN_HOSTS": str(home / "known"),
            "PATH": f"{server.tools}:{runner['PATH']}",
        }
        leave = "trap 'ssh-agent -k >/dev/null' EXIT"

        said = sh("\n".join([leave, *job["before_script"], *job["script"]]), clone, {**runner, **variables})

    shown = files_of(server.root / "current")
    assert f"Read back from {url} as it was published." in said
    assert without_forms(shown) == files_of(clone / "build")


def _of_a_runner(config: str, home: Path) -> str:
    """The settings of `ssh` without a key, and with the `known_hosts` that the workflow writes."""
    lines = [line for line in config.splitlines() if "Identit" not in line]
    return re.sub(r"UserKnownHostsFile \S+", f"UserKnownHostsFile {home}/.ssh/known_hosts", "\n".join(lines)) + "\n"


@needs_schemas
@pytest.mark.parametrize("workflow", SCHEMAS)
def test_a_workflow_is_what_its_host_reads(workflow: Path) -> None:
    """By the published schema of the host."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", SCHEMAS[workflow], str(workflow)]

    assert subprocess.run([*command, *_transform(workflow)], check=False, capture_output=True).returncode == 0


def _transform(workflow: Path) -> Iterator[str]:
    if workflow is GITLAB:
        yield from ("--data-transform", "gitlab-ci")


def test_a_workflow_may_do_no_more_than_it_needs() -> None:
    """One publish at a time, none cut short; write access for the one job, actions by commit, our own version."""
    github, (gitlab,) = read(GITHUB), read(GITLAB).values()
    (job,) = github["jobs"].values()
    actions = [step["uses"] for step in job["steps"] if "uses" in step]
    installed = [step["run"] for step in job["steps"] if "pip" in step.get("run", "")]

    assert (github["permissions"], job["permissions"]) == ({}, {"contents": "write"})
    assert github["concurrency"] == {"group": "publish", "cancel-in-progress": False}
    assert (gitlab["resource_group"], gitlab["interruptible"]) == ("publish", False)
    assert [one for one in actions if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", one)] == []
    assert {*installed, gitlab["before_script"][-1]} == {f"pip install 'isnad[cards]=={__version__}'"}
