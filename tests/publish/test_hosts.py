from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from site_builder.publish.readback import fetch
from site_builder.publish.record import NAME as RECORD
from tests.case import run
from tests.publish.hosts import RSYNC, SSHD, Server, ssh_server
from tests.publish.newsroom import FACTS, NOWHERE, Newsroom, files_of, icon, newsroom, without_forms
from tests.publish.servers import needs, web_server

needs_server = pytest.mark.skipif(
    None in (SSHD, RSYNC), reason="NOT TESTED: sshd or rsync is missing: sudo sh requirements/system.sh"
)


@dataclass
class Host:
    """A newsroom with a host; `shown` is what readers of the host get."""

    desk: Newsroom
    kind: str
    root: Path
    opened: ExitStack = field(default_factory=ExitStack)

    def shown(self) -> dict[str, bytes]:
        """Every file of the site, without what the host keeps for itself."""
        if self.kind == "ssh":
            return without_forms(files_of(self.root / "current"))
        names = self.git("ls-tree", "-r", "--name-only", "gh-pages").decode().split()
        return {
            name: self.git("cat-file", "blob", f"gh-pages:{name}")
            for name in names
            if name not in (".nojekyll", RECORD)
        }

    def git(self, *words: str) -> bytes:
        """Ask the bare repository."""
        return subprocess.run(["git", "--git-dir", str(self.root), *words], check=True, capture_output=True).stdout


@pytest.fixture(params=["git", pytest.param("ssh", marks=needs_server)])
def host(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    """Each kind of host, empty."""
    with ExitStack() as opened:
        if request.param == "git":
            bare = tmp_path / "pages.git"
            subprocess.run(["git", "init", "--quiet", "--bare", str(bare)], check=True)
            yield Host(newsroom(tmp_path, f"{{kind: git, to: {bare}, url: '{NOWHERE}'}}"), "git", bare, opened)
        else:
            server = opened.enter_context(ssh_server(tmp_path))
            monkeypatch.setenv("PATH", f"{server.tools}:{os.environ['PATH']}")
            desk = newsroom(tmp_path, f"{{kind: ssh, to: '{server.to}', keep: 2, url: '{NOWHERE}'}}")
            yield Host(desk, "ssh", server.root, opened)


def renamed(desk: Newsroom, title: str) -> None:
    """Another headline and another icon: pages and an asset change, no fact does."""
    story = desk.site / "content/library-hours/story.md"
    lines = story.read_text().splitlines()
    story.write_text("\n".join(f"headline: {title}" if one.startswith("headline:") else one for one in lines) + "\n")
    (desk.site / "static").mkdir(exist_ok=True)
    (desk.site / "static/favicon.svg").write_text(icon(len(title)))


def built(desk: Newsroom) -> dict[str, bytes]:
    """What `isnad build` writes of the site as it is now."""
    run(desk.site, "en", "build", "--quiet")
    return files_of(desk.site / "build")


def is_whole(shown: dict[str, bytes], site: dict[str, bytes]) -> bool:
    """True where every file of the site is shown as it was built; old assets may stand beside them."""
    extra = {path for path in shown if path not in site}
    return site.items() <= shown.items() and all(path.startswith("assets/") for path in extra)


def test_readers_see_the_build_and_an_earlier_one_on_demand(host: Host) -> None:
    """Published, published again, rolled back by no name and by name."""
    first, before = host.desk.publish(), built(host.desk)
    seen_first = host.shown()
    renamed(host.desk, "عنوان آخر")
    second, after = host.desk.publish(), built(host.desk)
    seen_second = host.shown()
    back, seen_back = host.desk.publish("--rollback"), host.shown()
    again, seen_again = host.desk.publish(), host.shown()

    assert [(one.code, one.err) for one in (first, second, back, again)] == [(0, "")] * 4
    assert (is_whole(seen_first, before), is_whole(seen_second, after)) == (True, True)
    assert (is_whole(seen_back, before), is_whole(seen_again, after)) == (True, True)


def test_a_second_publish_sends_only_what_changed(host: Host) -> None:
    """And one without a change sends nothing."""
    host.desk.publish()
    nothing = host.desk.publish()
    renamed(host.desk, "عنوان آخر")
    some = host.desk.publish()

    assert "live holds all of it already." in nothing.out
    assert "vazirmatn" not in some.out
    assert int(some.out.split("to live: ")[1].split()[0]) < len(host.shown())


def test_the_gate_stands_before_every_host(host: Host) -> None:
    """A changed figure stops it until the correction is there."""
    host.desk.publish()
    before = host.shown()
    host.desk.edit(FACTS, "label: كلفة التمديد", "label: كلفة تمديد الساعات")

    stopped, seen = host.desk.publish(), host.shown()
    host.desk.correct("cost", "clarification")

    assert (stopped.code, "unexplained-change" in stopped.err, seen == before) == (1, True, True)
    assert host.desk.publish().code == 0


def test_a_branch_of_other_files_is_left_alone_and_a_domain_name_stays(tmp_path: Path) -> None:
    """Nobody's code is replaced by a site; the CNAME that a Pages host wrote is kept."""
    bare, work = tmp_path / "pages.git", tmp_path / "work"
    subprocess.run(["git", "init", "--quiet", "--bare", str(bare)], check=True)
    desk = newsroom(tmp_path, f"{{kind: git, to: {bare}, url: '{NOWHERE}'}}")
    host = Host(desk, "git", bare)

    def push(name: str) -> None:
        work.mkdir(exist_ok=True)
        (work / name).write_text("isnad.example\n")
        who = ["-c", "user.name=x", "-c", "user.email=x@localhost"]
        start, add = ["init", "--quiet", "--initial-branch=gh-pages"], ["add", "--all", "."]
        commit, send = [*who, "commit", "--quiet", "-m", name], ["push", "--quiet", "--force", str(bare), "gh-pages"]
        for words in (start, add, commit, send):
            subprocess.run(["git", "-C", str(work), *words], check=True, capture_output=True)

    push("main.py")
    refused = desk.publish()
    (work / "main.py").unlink()
    push("CNAME")
    taken = desk.publish()

    assert (refused.code, "destination-not-ours" in refused.err) == (1, True)
    assert (taken.code, host.shown()["CNAME"]) == (0, b"isnad.example\n")
    assert ".nojekyll" in host.git("ls-tree", "--name-only", "gh-pages").decode().split()


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with sshd."""
    with ssh_server(tmp_path) as one:
        monkeypatch.setenv("PATH", f"{one.tools}:{os.environ['PATH']}")
        yield one


@needs_server
@needs_server
@needs("nginx")
def test_readers_meet_no_bad_answer_while_releases_change(tmp_path: Path, server: Server) -> None:
    """Under load over four publishes and a rollback: every page whole, its own icon with it; then read back."""
    server.root.mkdir()
    answers: list[str] = []
    done = threading.Event()
    with web_server("nginx", tmp_path, server.root / "current") as url:
        desk = newsroom(tmp_path, f"{{kind: ssh, to: '{server.to}', keep: 3, url: '{url}'}}")
        renamed(desk, "عنوان")
        first = desk.publish(verify=True)

        def read() -> None:
            while not done.is_set():
                page = fetch(url + "library-hours/")
                own = page.content.decode().partition('rel="icon" href="')[2].partition('"')[0]
                answers.extend([page.fault, fetch(f"{url}library-hours/{own}").fault if own else "no icon"])

        readers = [threading.Thread(target=read) for _ in range(4)]
        for one in readers:
            one.start()
        ran = []
        for number in range(4):
            renamed(desk, "عنوان " * (number + 1))
            ran.append(desk.publish(verify=True))
        ran.append(desk.publish("--rollback"))
        done.set()
        for one in readers:
            one.join()

    assert [(one.code, one.err) for one in (first, *ran)] == [(0, "")] * 6
    assert len(answers) > 100
    assert set(answers) == {""}
