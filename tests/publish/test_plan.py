from __future__ import annotations

from datetime import UTC, datetime, timedelta

from site_builder.domain.manifest import Manifest
from site_builder.publish.plan import Group, Patience, Plan, Reason, plan
from site_builder.publish.record import Record, Standing, read_record, record_bytes
from site_builder.publish.release import Release

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MANIFEST = Manifest("0", "https://isnad.example/", ())
SITE = {"assets/style.00000001.css": b"s", "index.html": b"home", "story/index.html": b"page", "isnad.json": b"{}"}


def planned(
    standing: Record | None, *, minutes: int = 0, grace: int = 60, keep: int = 2, **files: bytes | None
) -> Plan:
    """The plan for SITE with some files changed or, where None, gone; names have underscores for slashes."""
    changed = {name.replace("__", "/").replace("_html", ".html"): content for name, content in files.items()}
    site = {path: content for path, content in (SITE | changed).items() if content is not None}
    return plan(standing, Release(NOON, MANIFEST, site), Patience(keep, grace, NOON + timedelta(minutes=minutes)))


def stood(after: Plan) -> Record:
    """The record that a publish leaves, through its bytes."""
    record = read_record(record_bytes(Record("r", MANIFEST, after.after)))
    assert record is not None
    return record


def test_assets_come_before_pages_and_the_manifest_comes_last() -> None:
    """No reader gets a page without its style, nor a manifest whose files are not there."""
    groups = planned(None).groups

    assert [group for group, _ in groups] == [Group.ASSETS, Group.PAGES, Group.ENTRIES]
    assert [change.path for change in groups[2][1]] == ["index.html", "isnad.json"]


def test_only_what_changed_is_sent() -> None:
    """By content, not by time or size."""
    again = planned(stood(planned(None)), story__index_html=b"pagE")

    assert [(change.path, change.reason) for change in again.sent] == [("story/index.html", Reason.CONTENT)]
    assert "index.html" in again.kept


def test_the_same_site_is_nothing_to_publish() -> None:
    """A second run sends nothing and ages nothing."""
    assert planned(stood(planned(None))).nothing


def test_new_headers_are_a_reason() -> None:
    """A host that stores headers gets the file again when its header rules change."""
    record = stood(planned(None))
    old = record.holding({**record.files, "index.html": Standing(record.files["index.html"].digest, "00000000")})

    assert [(change.path, change.reason) for change in planned(old).sent] == [("index.html", Reason.HEADERS)]


def test_a_page_that_is_gone_stands_for_its_grace() -> None:
    """Readers who hold an old index still find it; afterwards it is due."""
    first = planned(stood(planned(None)), story__index_html=None)
    soon = planned(stood(first), minutes=59, story__index_html=None)
    later = planned(stood(first), minutes=60, story__index_html=None)

    assert ([one.path for one in first.gone], first.due) == (["story/index.html"], {})
    assert (list(soon.due), list(later.due)) == ([], ["story/index.html"])


def test_an_old_style_stands_for_some_releases() -> None:
    """A page that a reader opened an hour ago still finds its style, however often the desk publishes."""
    gone = {"assets__style.00000001.css": None}
    record = stood(planned(stood(planned(None)), story__index_html=b"1", **gone))
    again = stood(planned(record, minutes=9999, story__index_html=b"2", **gone))
    last = planned(again, minutes=9999, story__index_html=b"3", **gone)

    assert "assets/style.00000001.css" in again.files
    assert list(last.due) == ["assets/style.00000001.css"]


def test_what_comes_back_is_new_no_longer_gone() -> None:
    """A page that was taken out and put back is not deleted later."""
    record = stood(planned(stood(planned(None)), story__index_html=None))

    back = planned(record, minutes=9999)

    assert (back.due, back.after["story/index.html"].gone) == ({}, False)


def test_a_record_that_is_broken_is_no_record() -> None:
    """Cut off, or of another program."""
    whole = record_bytes(Record("r", MANIFEST, planned(None).after))

    assert [read_record(whole[:-9]), read_record(b"[]"), read_record(b'{"manifest": {}, "standing": {}}')] == [None] * 3
