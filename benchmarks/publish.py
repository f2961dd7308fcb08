"""A site of 2,000 files is published, and again after one edit, by Isnad and by the usual tools. Writes publish.md.

Needs what the tests of publishing need (`requirements/system.sh`), and pip for the command line of Amazon.
As a program with words it publishes a build: `python benchmarks/publish.py FOLDER KIND TO ENDPOINT`.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from relay import Relay, relayed
from synthetic import edit_word, lay_out
from told import machine

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from site_builder.domain.destination import Destination, DestinationKind  # noqa: E402 # the line above finds it
from site_builder.domain.digest import digest_of  # noqa: E402 # as above
from site_builder.domain.place import Place  # noqa: E402 # as above
from site_builder.publish.plan import Patience  # noqa: E402 # as above
from site_builder.publish.publish import Order, publish  # noqa: E402 # as above
from site_builder.publish.release import release_of  # noqa: E402 # as above
from site_builder.publish.targets.choice import opened  # noqa: E402 # as above
from site_builder.publish.targets.objects import SENDERS  # noqa: E402 # as above
from site_builder.write.manifest import NAME  # noqa: E402 # as above
from tests.publish.bucket_server import swift  # noqa: E402 # as above
from tests.publish.hosts import ssh_server  # noqa: E402 # as above

WORK = ROOT / ".cache/bench/publish"
RUNS = int(os.environ.get("RUNS", "3"))
STORIES = int(os.environ.get("STORIES", "8"))
AWS = "awscli==1.46.3"


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one publish: seconds, and what went over the line; a folder has no line."""

    seconds: float
    requests: int = 0
    sent: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Way:
    """A tool and a host: `send` brings a folder there, `line` is what it goes over."""

    name: str
    send: Callable[[Path], None]
    line: Relay | None = None
    is_http: bool = False

    def cost(self, folder: Path) -> Cost:
        """Publish once."""
        if self.line:
            self.line.forget()
        started = perf_counter()
        self.send(folder)
        taken = perf_counter() - started
        if self.line is None:
            return Cost(taken)
        asked = self.line.requests if self.is_http else self.line.connections
        return Cost(taken, asked, self.line.sent, self.line.received)


def run(*command: str, **environment: str) -> None:
    """A program that must succeed."""
    done = subprocess.run(command, check=False, capture_output=True, env={**os.environ, **environment}, cwd=ROOT)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout.decode()}{done.stderr.decode()}")


def build(site: Path) -> None:
    """What `isnad build` makes of the site now."""
    run(sys.executable, "-m", "site_builder", "build", "--quiet", "--site", str(site))


def isnad(kind: str, to: str, endpoint: str = "") -> Callable[[Path], None]:
    """Isnad as a process of its own, from the build that stands in the folder."""
    return lambda folder: run(sys.executable, __file__, str(folder), kind, to, endpoint)


def ways(folder: Path, stack: ExitStack) -> list[Way]:
    """Every tool, each with a host of its own."""
    store = relayed(stack.enter_context(swift(folder / "swift", listing=1000)).port)
    bucket = stack.enter_context(store)
    address = f"http://127.0.0.1:{bucket.port}"
    server = stack.enter_context(ssh_server(folder))
    line = stack.enter_context(relayed(_ssh_port(server.config)))
    _ssh_through(server.config, line.port)
    os.environ["PATH"] = f"{server.tools}:{os.environ['PATH']}"
    (folder / "rsync").mkdir()
    aws = (str(WORK / "aws/bin/aws"), "--endpoint-url", address, "s3", "sync", "--delete", "--only-show-errors")
    return [
        Way("Isnad to a bucket", isnad("s3", "s3://site/isnad", f"{address}/"), bucket, is_http=True),
        Way("`aws s3 sync --delete`", lambda one: run(*aws, str(one), "s3://root/aws"), bucket, is_http=True),
        Way("Isnad by ssh", isnad("ssh", server.to), line),
        Way(
            "`rsync -a --delete`",
            lambda one: run("rsync", "-a", "--delete", f"{one}/", f"server:{folder}/rsync/"),
            line,
        ),
        Way("Isnad to a folder", isnad("folder", str(folder / "folder"))),
        Way("`rsync -a --delete`, folder", lambda one: run("rsync", "-a", "--delete", f"{one}/", f"{folder}/copy/")),
    ]


def _ssh_port(config: Path) -> int:
    return int(config.read_text().partition(" Port ")[2].split()[0])


def _ssh_through(config: Path, port: int) -> None:
    old = _ssh_port(config)
    config.write_text(config.read_text().replace(f" Port {old}", f" Port {port}\n HostKeyAlias [127.0.0.1]:{old}"))


def measured(site: Path) -> tuple[dict[str, list[Cost]], dict[str, list[Cost]]]:
    """The costs of a first publish and of one after an edit, for every way."""
    first: dict[str, list[Cost]] = {}
    again: dict[str, list[Cost]] = {}
    for _ in range(RUNS):
        with TemporaryDirectory() as folder, ExitStack() as stack:
            every = ways(Path(folder), stack)
            for costs in (first, again):
                for way in every:
                    costs.setdefault(way.name, []).append(way.cost(site / "build"))
                edit_word(sorted((site / "content").iterdir())[0] / "story.md")
                build(site)
    return first, again


def table(costs: dict[str, list[Cost]]) -> str:
    """Medians, and how the seconds stand to those of the tool beside."""
    lines = ["| | seconds | ratio | requests | KB sent | KB received |", "|---|---:|---:|---:|---:|---:|"]
    medians = {name: statistics.median(cost.seconds for cost in some) for name, some in costs.items()}
    names = list(costs)
    for number, name in enumerate(names):
        other = names[number ^ 1]
        ratio = medians[name] / medians[other]
        line = [
            statistics.median(getattr(cost, what) for cost in costs[name]) for what in ("requests", "sent", "received")
        ]
        asked, sent, received = (f"{one:,.0f}" if line[1] else "" for one in (line[0], line[1] / 1024, line[2] / 1024))
        lines.append(f"| {name} | {medians[name]:.2f} | {ratio:.2f} | {asked} | {sent} | {received} |")
    return "\n".join(lines)


def main() -> None:
    """Measure everything and write the page."""
    run(sys.executable, "-m", "venv", str(WORK / "aws"))
    run(str(WORK / "aws/bin/python"), "-m", "pip", "install", "--quiet", AWS)
    os.environ |= {"AWS_ACCESS_KEY_ID": "desk:editor", "AWS_SECRET_ACCESS_KEY": "very-secret"}
    os.environ |= {"AWS_REGION": "us-east-1", "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required"}
    shutil.rmtree(WORK / "site", ignore_errors=True)
    site = lay_out(STORIES, WORK / "site")
    build(site)
    files = [path for path in (site / "build").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1024 / 1024
    started, load = perf_counter(), os.getloadavg()[0]
    first, again = measured(site)
    page = (ROOT / "benchmarks/publish.template.md").read_text(encoding="utf-8")
    for gap, words in {
        "runs": str(RUNS), "files": f"{len(files):,}", "size": f"{size:.0f}", "aws": AWS.replace("==", " "),
        "first": table(first), "again": table(again), "senders": str(SENDERS), "machine": machine(),
        "load": f"{load:.1f}", "minutes": f"{(perf_counter() - started) / 60:.0f}",
    }.items():  # fmt: skip
        page = page.replace("{{" + gap + "}}", words)
    (ROOT / "benchmarks/publish.md").write_text(page, encoding="utf-8")
    sys.stdout.write(page)


def send(folder: Path, kind: str, to: str, endpoint: str) -> None:
    """Publish the build in a folder, as `isnad publish` does once it has built."""
    url = "https://isnad.example/"
    place = Destination("live", DestinationKind(kind), to, url, 5, 60, "gh-pages", endpoint, "", Place("site.yaml"))
    now = datetime.now(UTC)
    release = release_of(folder, digest_of((folder / NAME).read_bytes()), now)
    with opened(place, ROOT) as target:
        done = publish(Order(release, place, Patience(5, 60, now), yes=True), target, lambda *_: None)
    if not done.done:
        sys.exit(f"not published: {done.findings}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        send(Path(sys.argv[1]), *sys.argv[2:])
    else:
        main()
