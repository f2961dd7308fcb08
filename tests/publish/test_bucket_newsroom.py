"""A newsroom publishes to a bucket by the commands that it types."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.publish.bucket import Bucket
from tests.publish.newsroom import FACTS, NOWHERE, Newsroom, files_of, newsroom

pytestmark = pytest.mark.parametrize("server", ["azurite"], indirect=True)  # to Swift the lines of docs/ publish


@pytest.fixture
def desk(tmp_path: Path, bucket: Bucket) -> Newsroom:
    """It publishes to the bucket."""
    return newsroom(tmp_path, f"{{kind: s3, to: '{bucket.to}', endpoint: '{bucket.endpoint}', url: '{NOWHERE}'}}")


def test_a_newsroom_publishes_plans_corrects_and_goes_back(desk: Newsroom, bucket: Bucket) -> None:
    """The plan names the fact; the gate stands before the bucket; the way back gives the page of before."""
    first, built = desk.publish(), files_of(desk.site / "build")
    desk.edit(FACTS, "label: كلفة التمديد", "label: كلفة تمديد الساعات")
    planned, stopped, untouched = desk.publish("--dry-run"), desk.publish(), bucket.shown()
    desk.correct("cost", "clarification")
    second, changed = desk.publish(), bucket.shown()
    back = desk.publish("--rollback")

    assert (first.code, first.err, untouched) == (0, "", built)
    assert "library-hours/cost" in planned.out
    assert (stopped.code, "unexplained-change" in stopped.err) == (1, True)
    assert (second.code, second.err, changed["isnad.json"] != built["isnad.json"]) == (0, "", True)
    assert (back.code, back.err) == (0, "")
    assert {path: bucket.shown()[path] for path in built} == built


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_secret_is_printed_when_the_store_refuses(
    desk: Newsroom, bucket: Bucket, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """The key is wrong, the bucket is there."""
    for name, value in bucket.server.stranger.items():
        monkeypatch.setenv(name, value)

    refused = desk.publish(language=language)

    assert (refused.code, "destination-no-access" in refused.err) == (1, True)
    assert not any(value in refused.out + refused.err for value in bucket.server.stranger.values())
    assert bucket.server.secret not in refused.out + refused.err
