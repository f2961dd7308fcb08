from __future__ import annotations

import obstore
import pytest

from site_builder.domain.finding import Finding
from site_builder.publish import claim
from site_builder.publish.headers import SHORT
from site_builder.publish.publish import roll_back
from site_builder.publish.targets.bucket import BucketTarget
from site_builder.publish.targets.shelf import FOLDER, PAGES, RELEASES
from tests.publish.bucket import Bucket
from tests.publish.proxy import Trouble
from tests.publish.small_site import PAGES as SITE
from tests.publish.small_site import is_whole, release, sent


def went_back(bucket: Bucket, to: str = "") -> str | Finding:
    """Roll back, as `isnad publish --rollback` does."""
    return roll_back(bucket.destination(), BucketTarget(bucket.destination()), to)


def pages_of(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files whose names do not change with their bytes."""
    return {path: content for path, content in files.items() if not path.startswith("assets/")}


def test_readers_see_the_release_before_and_the_later_one_again(bucket: Bucket) -> None:
    """A page that is new in the later one goes with it; headers come back with the bytes; no asset is lost."""
    old, new = release("first"), release("second", (*SITE, "c/index.html"))
    names = [sent(one, bucket.destination()).release for one in (old, new)]

    back, after = went_back(bucket), bucket.shown()
    forth, last = went_back(bucket, names[1]), bucket.shown()

    assert [back, forth] == names
    assert pages_of(after) == pages_of(dict(old.files))
    assert pages_of(last) == pages_of(dict(new.files))
    assert is_whole(after)
    assert is_whole(last)
    assert bucket.headers("c/index.html") == {"Content-Type": "text/html; charset=utf-8", "Cache-Control": SHORT}
    assert BucketTarget(bucket.destination()).releases() == ((names[0], False), (names[1], True))


def test_no_byte_of_a_page_goes_through_the_publishers_line_on_the_way_back(bucket: Bucket) -> None:
    """The store copies inside itself: the way back is as quick as the longest list of pages needs."""
    for words in ("first", "second"):
        sent(release(words), bucket.destination())
    bucket.proxy.again()

    went_back(bucket)

    read = {path for method, path in bucket.proxy.seen if method == "GET" and FOLDER not in path}
    assert all("list" in path for path in read)


def test_a_publish_after_a_way_back_sends_what_differs_from_what_readers_see(bucket: Bucket) -> None:
    """The release that was taken back may come again."""
    old, new = release("first"), release("second")
    for one in (old, new):
        sent(one, bucket.destination())
    went_back(bucket)

    again = sent(new, bucket.destination())

    assert again.done
    assert pages_of(bucket.shown()) == pages_of(dict(new.files))


def test_as_many_releases_are_kept_as_asked_and_the_pages_of_no_other(bucket: Bucket) -> None:
    """Four publishes, two kept: both can be shown."""
    sites = [release(str(number)) for number in range(4)]
    names = [sent(one, bucket.destination(keep=2)).release for one in sites]
    kept = [name for name in bucket.names() if name.startswith(PAGES)]

    shown = {}
    for name in reversed(names[2:]):
        went_back(bucket, name)
        shown[name] = bucket.shown()

    assert [name for name, _ in BucketTarget(bucket.destination()).releases()] == names[2:]
    assert len(kept) == 3  # of the older release: its pages, which are the same, its feed and its manifest
    for name, one in zip(names[2:], sites[2:], strict=True):
        assert pages_of(shown[name]) == pages_of(dict(one.files))
        assert is_whole(shown[name])


def test_a_bucket_that_is_to_keep_one_release_keeps_no_page_of_another(bucket: Bucket) -> None:
    """Nothing is copied, and there is nothing to go back to."""
    for words in ("first", "second"):
        sent(release(words), bucket.destination(keep=1))

    refused = went_back(bucket)

    assert isinstance(refused, Finding)
    assert refused.code == "nothing-before"
    assert not [name for name in bucket.names() if name.startswith(PAGES)]


@pytest.mark.parametrize("lost", [PAGES, RELEASES])
def test_a_release_of_which_something_is_lost_is_not_shown_in_part(bucket: Bucket, lost: str) -> None:
    """Somebody tidied up in the bucket: the site that stands is not touched."""
    first = sent(release("first"), bucket.destination()).release
    second = release("second")
    sent(second, bucket.destination())
    gone = sorted(name for name in bucket.names() if name.startswith(lost))[0]
    target = BucketTarget(bucket.destination())
    target.read()
    obstore.delete(bucket.store, gone)

    refused = went_back(bucket, first)

    assert isinstance(refused, Finding)
    assert refused.code in ("release-not-whole", "unknown-release")
    assert second.files.items() <= bucket.shown().items()


def test_whichever_request_of_a_way_back_fails_every_page_has_its_style(
    bucket: Bucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the k-th request on, for every third k, the credential is refused; the same command goes all the way."""
    monkeypatch.setattr(claim, "is_alive", lambda _process: False)
    old, new = release("first"), release("second")
    names = [sent(one, bucket.destination()).release for one in (old, new)]
    number, failed = 0, True
    while failed:
        number += 3
        bucket.proxy.again(lambda seen, number=number: Trouble.EXPIRED if seen >= number else Trouble.NONE)
        went_back(bucket, names[0])
        failed, between = len(bucket.proxy.seen) >= number, bucket.shown()
        bucket.proxy.again()
        went_back(bucket, names[0])
        after = bucket.shown()
        went_back(bucket, names[1])

        assert is_whole(between)
        assert pages_of(after) == pages_of(dict(old.files))
        assert pages_of(bucket.shown()) == pages_of(dict(new.files))

    assert number > 12
