from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.publish.headers import FOR_EVER, POLICY
from site_builder.publish.record import NAME as RECORD
from site_builder.publish.targets.pages import headers_file
from tests.case import run
from tests.publish.newsroom import Newsroom, files_of, newsroom


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom that hands a folder to a host's own tool."""
    return newsroom(tmp_path, "{kind: pages, to: ../upload}")


def test_the_folder_is_the_build_with_its_headers(desk: Newsroom) -> None:
    """Nothing else stands in it, and nothing beside it."""
    ran = desk.publish(verify=True)
    run(desk.site, "en", "build", "--quiet")

    folder = files_of(desk.around / "upload")
    assert (ran.code, ran.err) == (0, "")
    assert sorted(folder.keys() - files_of(desk.site / "build").keys()) == [RECORD, "_headers", "_redirects"]
    assert f"  Content-Security-Policy: {POLICY}\n" in folder["_headers"].decode()
    assert sorted(path.name for path in desk.around.iterdir()) == ["site", "upload"]


def test_old_assets_stay_in_the_folder(desk: Newsroom) -> None:
    """A reader with an old page still finds its style; a page that is gone is gone."""
    desk.publish()
    style = next(path for path in files_of(desk.around / "upload") if path.endswith(".css"))
    (desk.site / "static").mkdir()
    (desk.site / "static/style.css").write_text("p { margin: 0 }\n")

    assert desk.publish().code == 0
    assert style in files_of(desk.around / "upload")


def test_the_rules_keep_within_the_limits_of_the_hosts() -> None:
    """At most 100 rules and 2,000 characters a line; a path has one Cache-Control."""
    few = headers_file(("assets/a.00000001.css", "assets/OFL.txt", "index.html"))
    many = headers_file(tuple(f"assets/a.{number:08x}.css" for number in range(200)))

    assert few.count("Cache-Control") == 1
    assert f"/assets/a.00000001.css\n  Cache-Control: {FOR_EVER}\n" in few
    assert many.count("\n/") + 1 <= 100
    assert max(len(line) for line in few.splitlines()) < 2000


def test_a_folder_keeps_no_releases(desk: Newsroom) -> None:
    """The host does; the sentence says what to do instead."""
    desk.publish()

    ran = desk.publish("--rollback")

    assert (ran.code, "no-releases" in ran.err) == (1, True)
