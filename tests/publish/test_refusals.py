from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from site_builder.domain.wording import Language
from site_builder.publish.publish import Published
from tests.publish.git_host import code_host
from tests.publish.hosts import needs_ssh
from tests.publish.stands import NEW, OLD, Stand, site_of, stand

IS_ROOT = os.geteuid() == 0 and sys.platform == "linux"
LANGUAGES: tuple[Language, ...] = ("ar", "en")
HANDED = "ghp-0a1b2c3d4e5f"
"""A token, as a code host hands them out."""


@pytest.fixture
def host(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stand]:
    """A host of the kind that a test names, on which the old site stands."""
    with stand(request.param, tmp_path) as one:
        assert one.publish(OLD).done
        yield one


def of(*kinds: str) -> pytest.MarkDecorator:
    """The hosts of a test."""
    marked = [pytest.param(kind, marks=needs_ssh) if kind == "ssh" else kind for kind in kinds]
    return pytest.mark.parametrize("host", marked, indirect=True)


def told(said: Published, code: str) -> bool:
    """True for one finding of that code whose sentences are whole in both languages and hold no secret."""
    (one,) = said.findings
    words = [one.message(language) + one.hint(language) for language in LANGUAGES]
    assert [word for word in words if re.search(r"[{}]|Traceback|" + HANDED, word)] == []
    assert one.code == code, words
    return one.stops and not said.done


@contextmanager
def disk(folder: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    folder.mkdir()
    subprocess.run(["/usr/bin/mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["/usr/bin/umount", "--lazy", str(folder)], check=True)


@pytest.mark.skipif(not IS_ROOT, reason="NOT TESTED: only root on Linux can make a disk that is nearly full")
@pytest.mark.parametrize("kind", ["folder", "pages", "git", pytest.param("ssh", marks=needs_ssh)])
def test_a_full_disk_leaves_the_old_site(kind: str, tmp_path: Path) -> None:
    """On a real disk with 100 KB left; when there is room again the next run finishes."""
    with disk(tmp_path / "disk") as small, stand(kind, small) as host:
        assert host.publish(OLD).done
        ballast = small / "ballast"
        ballast.write_bytes(b"x" * (shutil.disk_usage(small).free - 100_000))

        said, seen = host.publish(_incompressible()), host.shows(OLD)
        ballast.unlink()

        assert told(said, "destination-full")
        assert seen
        assert host.publish(_incompressible()).done


def _incompressible() -> dict[str, bytes]:
    return site_of("".join(f"{number * 7919 % 99991:x}" for number in range(90_000)), "story", "story/quotes")


@pytest.mark.skipif(not IS_ROOT, reason="NOT TESTED: only root on Linux can make a disk read-only")
@pytest.mark.parametrize("kind", ["folder", "pages", "git", pytest.param("ssh", marks=needs_ssh)])
def test_a_disk_that_may_not_be_written_leaves_the_old_site(kind: str, tmp_path: Path) -> None:
    """Mounted for reading alone."""
    with disk(tmp_path / "disk") as small, stand(kind, small) as host:
        assert host.publish(OLD).done
        subprocess.run(["/usr/bin/mount", "-o", "remount,ro", str(small)], check=True)

        said = host.publish(NEW)
        seen = host.shows(OLD)
        subprocess.run(["/usr/bin/mount", "-o", "remount,rw", str(small)], check=True)

        assert told(said, "destination-read-only")
        assert seen


@of("ssh")
def test_a_key_that_the_server_does_not_take(host: Stand) -> None:
    """It was removed from the list of those who may come in."""
    (host.root.parent / "ssh/authorized").write_text("")

    assert told(host.publish(NEW), "destination-no-access")
    assert host.shows(OLD)


@of("ssh")
@pytest.mark.parametrize("known", ["another", "none"])
def test_a_server_whose_key_is_not_the_known_one(host: Stand, known: str) -> None:
    """Somebody may stand between, or the server is new: nothing is sent, and nobody is asked."""
    file = host.root.parent / "ssh/known"
    other = (host.root.parent / "ssh/user.pub").read_text()
    file.write_text(f"{file.read_text().split()[0]} {other}" if known == "another" else "")

    assert told(host.publish(NEW), "server-key-unknown")
    assert host.shows(OLD)


@of("ssh")
def test_a_server_without_rsync(host: Stand) -> None:
    """Its PATH leads to everything but rsync."""
    home = host.root.parent
    (home / "bin").mkdir()
    for folder in ("/usr/bin", "/bin"):
        for tool in Path(folder).iterdir():
            if tool.name != "rsync" and not (home / "bin" / tool.name).exists():
                (home / "bin" / tool.name).symlink_to(tool)
    (home / "ssh/.bashrc").write_text(f"PATH={home}/bin\n")

    assert told(host.publish(NEW), "tool-missing-there")
    assert host.shows(OLD)


@of("ssh")
def test_a_server_without_a_folder(host: Stand) -> None:
    """The home of whoever publishes is no place for a site."""
    lost = Stand(replace(host.destination, to="server"), host.root)

    assert told(lost.publish(NEW), "server-without-folder")


@of("ssh", "git")
def test_a_publisher_without_the_program(host: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    """What to install is named."""
    monkeypatch.setenv("PATH", "/nowhere")

    assert told(host.publish(NEW), "tool-missing")


@of("ssh")
def test_a_server_that_nobody_answers_for(host: Stand) -> None:
    """The port is closed."""
    config = host.root.parent / "ssh/config"
    config.write_text(re.sub(r"Port \d+", "Port 9", config.read_text()))

    assert told(host.publish(NEW), "destination-unreachable")


@of("git")
def test_a_branch_that_is_protected(host: Stand) -> None:
    """In the words of GitHub, from a hook of the repository."""
    hook = host.root / "hooks/update"
    words = "GH006: Protected branch update failed for $1."
    hook.write_text(f'#!/bin/sh\ncase "$1" in refs/heads/*) echo "error: {words}" >&2; exit 1;; esac\n')
    hook.chmod(0o755)

    assert told(host.publish(NEW), "branch-protected")
    assert host.shows(OLD)


@of("git")
def test_a_branch_that_somebody_else_pushed_to_meanwhile(host: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their commit is never overwritten, and the next publish stands on it."""
    from site_builder.publish.targets.git import GitTarget

    git = ["git", "--git-dir", str(host.root)]
    who = ["-c", "user.name=x", "-c", "user.email=x@localhost"]

    def meanwhile(target: GitTarget, *arguments: object) -> None:
        tree, parent = "gh-pages^{tree}", "gh-pages"
        call = [*git, *who, "commit-tree", tree, "-p", parent, "-m", "by hand"]
        commit = subprocess.run(call, check=True, capture_output=True, text=True).stdout.strip()
        subprocess.run([*git, "update-ref", "refs/heads/gh-pages", commit], check=True)
        put(target, *arguments)  # type: ignore[arg-type] # passed on as they come

    put = GitTarget.put
    with monkeypatch.context() as patch:
        patch.setattr(GitTarget, "put", meanwhile)
        said = host.publish(NEW)

    subject = subprocess.run([*git, "log", "-1", "--format=%s", "gh-pages"], check=True, capture_output=True).stdout
    assert told(said, "branch-moved")
    assert subject == b"by hand\n"
    assert host.publish(NEW).done


@of("git")
def test_a_repository_that_is_not_there(host: Stand) -> None:
    """The name has a mistake in it."""
    lost = Stand(replace(host.destination, to=f"{host.root}-lost"), host.root)

    assert told(lost.publish(NEW), "destination-unreachable")


@pytest.mark.parametrize("given", ["expired", HANDED])
def test_a_token_opens_the_repository_and_stands_nowhere(
    given: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that ran out is told as such; neither is printed, nor kept at the host, nor in the release."""
    helper = f"!f() {{ echo username=token; echo password={given}; }}; f"
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "credential.helper")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", helper)
    with code_host(tmp_path, HANDED) as (address, bare, _), stand("git", tmp_path) as other:
        subprocess.run(["git", "--git-dir", str(bare), "config", "http.receivepack", "true"], check=True)
        host = Stand(replace(other.destination, to=address), bare)

        said = host.publish(NEW)

        assert told(said, "destination-no-access") if given == "expired" else host.shows(NEW)
        kept = [path for path in tmp_path.rglob("*") if path.is_file() and HANDED.encode() in path.read_bytes()]
        assert (kept, HANDED.encode() in b"".join(host.shown().values())) == ([], False)


@of("folder")
def test_a_folder_whose_record_cannot_be_read(host: Stand) -> None:
    """Nobody can tell what stands there, so it is left alone."""
    record = (host.root / "current").resolve().parent / "record.json"
    record.write_text("{")

    assert told(host.publish(NEW), "broken-record")
    assert host.shows(OLD)
