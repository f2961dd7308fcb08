from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import obstore
import pytest
from obstore.store import S3Store

from site_builder.publish import claim
from site_builder.publish.headers import FOR_EVER, SHORT, is_hashed
from site_builder.publish.targets.s3 import LOCK, S3Target
from site_builder.write.manifest import NAME as MANIFEST
from tests.case import run
from tests.publish.bucket import SERVER, Proxy, bucket
from tests.publish.newsroom import FACTS, NOWHERE, Newsroom, files_of, newsroom, without_manifest

CREDENTIALS = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "very-secret", "AWS_REGION": "us-east-1"}
pytestmark = pytest.mark.skipif(
    not SERVER.exists(), reason="NOT TESTED: no S3 server here: sh requirements/system.sh .venv"
)
PRIVATE = (".isnad-publication.json", MANIFEST, LOCK)
KILLED = """
import os, signal, sys
from site_builder.publish.targets.s3 import S3Target
left, real = int(sys.argv[1]), S3Target._put
def put(*arguments, **named):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments, **named)
S3Target._put = put
from site_builder.draw import press
press.can_draw = lambda: False
from site_builder.cli import main
sys.argv = ["isnad", "publish", "--no-verify", "--site", sys.argv[2]]
main()
"""


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """A bucket, and the credentials where the cloud's tools find them."""
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    with bucket() as one:
        yield one


@pytest.fixture
def desk(tmp_path: Path, proxy: Proxy) -> Newsroom:
    """A newsroom that publishes to the bucket."""
    endpoint = f"http://127.0.0.1:{proxy.server_port}/"
    to = f"{{kind: s3, to: 's3://site/explainers', endpoint: '{endpoint}', grace: 0, keep: 1, url: '{NOWHERE}'}}"
    return newsroom(tmp_path, to)


def store(proxy: Proxy) -> Any:
    """The bucket, not through the proxy."""
    endpoint = f"http://127.0.0.1:{proxy.port}"
    options: Any = {"endpoint": endpoint, "region": "us-east-1", "client_options": {"allow_http": True}}
    return S3Store("site", prefix="explainers", **options)


def shown(proxy: Proxy) -> dict[str, bytes]:
    """What readers of the bucket get."""
    there = store(proxy)
    names = [one["path"] for page in obstore.list(there) for one in page]
    return {name: bytes(obstore.get(there, name).bytes()) for name in names if name not in PRIVATE}


def renamed(desk: Newsroom, title: str) -> None:
    """Another headline and another style."""
    story = desk.site / "content/library-hours/story.md"
    lines = story.read_text().splitlines()
    story.write_text("\n".join(f"headline: {title}" if one.startswith("headline:") else one for one in lines) + "\n")
    (desk.site / "static").mkdir(exist_ok=True)
    (desk.site / "static/style.css").write_text(f"p {{ margin: {len(title)}px }}\n")


def built(desk: Newsroom) -> dict[str, bytes]:
    """What `isnad build` writes of the site as it is now."""
    run(desk.site, "en", "build", "--quiet")
    return without_manifest(files_of(desk.site / "build"))


def styled(files: dict[str, bytes]) -> bool:
    """True where the style of every page stands."""
    pages = [content.decode() for path, content in files.items() if path.endswith(".html")]
    styles = [page.partition('rel="stylesheet" href="')[2].partition('"')[0].rpartition("/")[2] for page in pages]
    return bool(pages) and all(f"assets/{style}" in files for style in styles)


def test_readers_see_the_build_with_its_headers(desk: Newsroom, proxy: Proxy) -> None:
    """Types with their charset, hashed assets for ever, pages for a minute."""
    ran = desk.publish()

    there = store(proxy)
    heads = {path: dict(obstore.get(there, path).attributes) for path in shown(proxy)}
    assert (ran.code, ran.err) == (0, "")
    assert shown(proxy) == built(desk)
    assert heads["index.html"]["Content-Type"] == "text/html; charset=utf-8"
    assert {path: head["Cache-Control"] for path, head in heads.items()} == {
        path: FOR_EVER if is_hashed(path) else SHORT for path in heads
    }
    assert desk.publish().out.startswith("live holds all of it already.")


def test_whichever_request_fails_every_page_has_its_style_and_the_next_run_finishes(
    desk: Newsroom, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the k-th request on the credential is refused: one sentence without the secret, nothing deleted.

    Sampled: the first three requests, then every sixth.
    """
    desk.publish()
    monkeypatch.setattr(claim, "is_alive", lambda _process: False)  # whoever failed has ended since
    number, failed = 0, True
    while failed:
        number += 1 if number < 3 else 6
        before = shown(proxy)
        renamed(desk, "عنوان " * number)
        proxy.seen, proxy.fails = 0, number
        ran = desk.publish()
        failed, proxy.fails = proxy.seen >= number, 0
        between, new = shown(proxy), built(desk)

        assert styled(between)
        assert ran.code == 0 or ("destination-no-access" in ran.err and before.keys() <= between.keys())
        assert "very-secret" not in ran.out + ran.err

    assert (ran.code, ran.err) == (0, "")
    assert new.items() <= between.items()
    assert number > 20


@pytest.mark.parametrize("number", [1, 3, 4, 20])
def test_a_killed_publish_is_finished_by_the_next(desk: Newsroom, proxy: Proxy, number: int) -> None:
    """`kill -9` before the k-th file, of which four are sampled; what arrived in whole groups is not sent again."""
    desk.publish()
    renamed(desk, "عنوان آخر")
    call = [sys.executable, "-c", KILLED, str(number), str(desk.site)]

    dead = subprocess.run(call, check=False, capture_output=True, env=dict(os.environ))
    between = shown(proxy)
    again = desk.publish()

    assert dead.returncode == -signal.SIGKILL
    assert styled(between)
    assert (again.code, again.err) == (0, "")
    assert built(desk).items() <= shown(proxy).items()
    assert ("assets:" in again.out) == (number <= 3)


def test_what_is_gone_is_deleted_after_its_time_and_nothing_else(desk: Newsroom, proxy: Proxy) -> None:
    """An old style stands for one release here; a colleague's file in the bucket stays for ever."""
    desk.publish()
    obstore.put(store(proxy), "colleague.txt", b"mine")
    old = {path for path in shown(proxy) if path.endswith(".css")}
    seen = []
    for number in range(1, 4):
        renamed(desk, "عنوان " * number)
        assert desk.publish().code == 0
        seen.append(old <= shown(proxy).keys())

    assert seen == [True, False, False]
    assert "colleague.txt" in shown(proxy)


def test_of_two_publishers_one_goes_live_and_the_other_is_told(
    desk: Newsroom, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second hears who holds the lock, and the first is not disturbed."""
    told = []
    put = S3Target.put

    def meanwhile(target: S3Target, *arguments: Any) -> None:
        if not told:
            told.append(None)
            told[0] = desk.publish()
        put(target, *arguments)

    monkeypatch.setattr(S3Target, "put", meanwhile)
    first = desk.publish()

    assert (first.code, first.err) == (0, "")
    assert (told[0].code, "publish-locked" in told[0].err) == (1, True)
    assert shown(proxy) == built(desk)


def test_of_two_who_both_created_the_lock_one_goes_on(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a store whose conditional writes are weak the last writer wins, and the other reads that back."""
    create = S3Target.write_lock

    def overwritten(target: S3Target, token: bytes) -> bool:
        won = create(target, token)
        target._put(LOCK, token.replace(b'"secret": "', b'"secret": "other-'), (("Content-Type", "text/plain"),))
        return won

    monkeypatch.setattr(S3Target, "write_lock", overwritten)
    ran = desk.publish()

    assert (ran.code, "publish-locked" in ran.err) == (1, True)


def test_the_gate_stands_before_the_bucket(desk: Newsroom, proxy: Proxy) -> None:
    """A changed label stops it until the entry is there."""
    desk.publish()
    before = shown(proxy)
    desk.edit(FACTS, "label: كلفة التمديد", "label: كلفة تمديد الساعات")

    stopped, seen = desk.publish(), shown(proxy)
    desk.correct("cost", "clarification")

    assert (stopped.code, "unexplained-change" in stopped.err, seen == before) == (1, True, True)
    assert desk.publish().code == 0
