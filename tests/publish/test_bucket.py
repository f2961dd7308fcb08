from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import sleep
from urllib.parse import unquote

import obstore
import pytest

from site_builder.publish.headers import FOR_EVER, SHORT, TYPES, is_hashed
from site_builder.publish.plan import Reason, group_of
from site_builder.publish.target import RefusedError
from site_builder.publish.targets.objects import Objects
from site_builder.write.manifest import NAME as MANIFEST
from tests.publish.bucket import Bucket
from tests.publish.proxy import Trouble
from tests.publish.small_site import PAGES, release, sent

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_readers_get_the_site_with_its_headers(bucket: Bucket) -> None:
    """Types with their charset, hashed assets for ever, pages for a minute; a second publish finds nothing to do."""
    one = release("first")

    first, second = sent(one, bucket.destination()), sent(one, bucket.destination())

    heads = {path: bucket.headers(path) for path in one.files}
    assert (first.findings, first.done, second.done) == ((), True, False)
    assert bucket.shown() == one.files
    assert heads["a/index.html"]["Content-Type"] == "text/html; charset=utf-8"
    assert {path: head["Cache-Control"] for path, head in heads.items()} == {
        path: FOR_EVER if is_hashed(path) else SHORT for path in heads
    }


def test_every_header_comes_back_as_it_was_sent_and_goes_along_with_a_copy(bucket: Bucket) -> None:
    """A compressed variant, a language and a word of our own, too."""
    store = Objects(bucket.destination())
    said = {
        "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip", "Content-Language": "ar",
        "Cache-Control": SHORT, "isnad": "1",
    }  # fmt: skip

    store.put("page.html", b"content", tuple(said.items()))
    store.copy("page.html", "copy.html")

    assert bucket.headers("page.html") == said
    assert bucket.headers("copy.html") == said


def test_a_change_of_headers_alone_is_seen_and_sent(bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes of the feed stay, its type changes."""
    one = release("first")
    sent(one, bucket.destination())
    monkeypatch.setitem(TYPES, ".xml", "application/rss+xml; charset=utf-8")

    again = sent(one, bucket.destination())

    assert again.plan is not None
    assert [(change.path, change.reason) for change in again.plan.sent] == [("feed.xml", Reason.HEADERS)]
    assert bucket.headers("feed.xml")["Content-Type"] == "application/rss+xml; charset=utf-8"


def test_groups_arrive_in_order_and_the_manifest_last(bucket: Bucket) -> None:
    """When the first of a group comes, all of the group before stands there; so it is with isnad.json."""
    sent(release("first"), bucket.destination())
    new = release("second")
    places = {f"{bucket.server.base}{bucket.to.partition('://')[2]}/{path}": path for path in new.files}
    found: dict[str, set[str]] = {}

    def looked(number: int) -> Trouble:
        method, address = bucket.proxy.seen[number - 1]
        path = places.get(unquote(address), "") if method == "PUT" else ""
        step = path if path == MANIFEST else group_of(path)
        if path and step not in found:
            shown = bucket.shown()
            found[step] = {path for path in new.files if shown.get(path) == new.files[path]}
        sleep(0.2 if path.endswith("index.html") else 0)  # so that whoever does not wait is seen
        return Trouble.NONE

    bucket.proxy.again(looked)
    sent(new, bucket.destination())

    def of(*groups: str) -> set[str]:
        return {path for path in new.files if group_of(path) in groups and path != MANIFEST}

    assert not found["assets"]
    assert found["pages"] >= of("assets")
    assert found["entries"] >= of("assets", "pages")
    assert found[MANIFEST] == of("assets", "pages", "entries")


def test_what_is_gone_is_deleted_after_its_time_and_nothing_else(bucket: Bucket) -> None:
    """A page stands for an hour, a style for two releases, a colleague's file for ever."""
    first = release("first", (*PAGES, "c/index.html"))
    style = next(path for path in first.files if is_hashed(path))
    sent(first, bucket.destination(grace=60, keep=2), NOON)
    obstore.put(bucket.store, "colleague.txt", b"mine")
    seen = []
    for number in range(1, 4):
        assert sent(
            release(f"later {number}"), bucket.destination(grace=60, keep=2), NOON + timedelta(minutes=40 * number)
        ).done
        seen.append(("c/index.html" in bucket.shown(), style in bucket.shown()))

    assert seen == [(True, True), (True, True), (False, False)]
    assert "colleague.txt" in bucket.shown()


def test_a_bucket_with_other_peoples_files_is_left_alone(bucket: Bucket) -> None:
    """It may be the wrong one."""
    obstore.put(bucket.store, "holiday.jpg", b"sea")

    refused = sent(release("first"), bucket.destination())

    assert [finding.code for finding in refused.findings] == ["destination-not-ours"]
    assert list(bucket.shown()) == ["holiday.jpg"]


def test_a_site_may_stand_at_the_root_of_a_bucket(bucket: Bucket) -> None:
    """No folder is named; what stood there at the end of the test before is deleted."""
    at_root = Bucket(bucket.server, bucket.proxy, f"{bucket.server.scheme}://root")
    one = release("first")

    done = sent(one, at_root.destination())

    assert (done.findings, at_root.shown()) == ((), one.files)


def test_more_objects_than_one_answer_lists_are_all_found(bucket: Bucket) -> None:
    """Swift is told to list a hundred at a time, as others list a thousand."""
    store = Objects(bucket.destination())
    paths = {f"pages/{number}" for number in range(250)}
    store.each(lambda path: store.put(path, b"x", ()), paths)

    found = set(store.names("pages/"))
    store.delete(paths)

    assert found == paths
    assert list(store.names()) == []


@pytest.mark.parametrize("server", ["swift"], indirect=True)
def test_google_is_asked_where_the_settings_say(bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its own names of things: Swift does not know them, and refuses. A region is Amazon's alone, and no fault."""
    monkeypatch.setenv("GOOGLE_SKIP_SIGNATURE", "true")
    settings = replace(bucket.destination(), to="gs://site/folder", region="europe-west3")

    with pytest.raises(RefusedError) as refused:
        Objects(settings).get("page.html")

    assert refused.value.finding.code == "destination-refused"
    assert [(method, unquote(path)) for method, path in bucket.proxy.seen] == [("GET", "/site/folder/page.html")]
