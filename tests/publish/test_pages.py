from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder.publish import limits
from site_builder.publish.headers import FOR_EVER, is_embedded, is_hashed, security_of
from site_builder.publish.headers_file import NAME as HEADERS
from site_builder.publish.headers_file import headers_file
from site_builder.publish.readback import address
from site_builder.publish.record import NAME as RECORD
from site_builder.publish.target import Upload
from site_builder.publish.targets.pages import PagesTarget
from tests.case import run
from tests.publish.newsroom import Newsroom, files_of, newsroom


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom that hands a folder to a host's own tool."""
    return newsroom(tmp_path, "{kind: pages, to: ../upload}")


def rules_of(text: str) -> list[tuple[str, dict[str, str]]]:
    """The patterns of a `_headers` and what each one sets."""
    blocks = re.findall(r"^(/\S*)\n((?:  .+\n)+)", text, re.MULTILINE)
    return [(pattern, dict(line.strip().split(": ", 1) for line in lines.splitlines())) for pattern, lines in blocks]


def as_cloudflare(pattern: str) -> re.Pattern[str]:
    """How its rules engine reads a pattern: the whole path, `*` anything, `:name` up to the next slash."""
    escaped = re.escape(pattern).replace(r"\*", ".*").replace(r"\:", ":")
    return re.compile(re.sub(r":[A-Za-z]\w*", "[^/]+", escaped) + "$")


def as_netlify(pattern: str) -> re.Pattern[str]:
    """How its headers parser reads a pattern: part by part, a slash at the end or none."""
    parts = [part for part in pattern.split("/") if part]
    read = [
        "([^/]+)" if part[0] == ":" else "?(.*)" if part == "*" else re.escape(part).replace(r"\*", "(.*)")
        for part in parts
    ]
    return re.compile(f"^/{'/'.join(read)}/?$", re.IGNORECASE)


def joined(values: dict[str, str], more: dict[str, str]) -> dict[str, str]:
    """Cloudflare sends both values of a header that two rules name."""
    return values | {name: f"{values[name]}, {value}" if name in values else value for name, value in more.items()}


def told(text: str, path: str, host: str) -> dict[str, str]:
    """What a host sends with the file at a path."""
    url, values = "/" + address("", path), dict[str, str]()
    for pattern, more in rules_of(text):
        if (as_netlify if host == "netlify" else as_cloudflare)(pattern).match(url):
            values = values | more if host == "netlify" else joined(values, more)
    return values


def test_the_folder_is_the_build_with_its_headers(desk: Newsroom) -> None:
    """Nothing else stands in it, and nothing beside it."""
    ran = desk.publish(verify=True)
    run(desk.site, "en", "build", "--quiet")

    folder = files_of(desk.around / "upload")
    assert (ran.code, ran.err) == (0, "")
    assert sorted(folder.keys() - files_of(desk.site / "build").keys()) == [RECORD, HEADERS]
    assert sorted(path.name for path in desk.around.iterdir()) == ["site", "upload"]


@pytest.mark.parametrize("host", ["netlify", "cloudflare"])
def test_each_file_is_sent_with_the_headers_that_every_host_is_told(desk: Newsroom, host: str) -> None:
    """Security headers, frames, and what may be kept for ever; pages are kept as the host keeps them."""
    desk.publish()
    files = files_of(desk.around / "upload")
    text = files[HEADERS].decode()

    pages = [path for path in files if path.endswith(".html")]
    for path in pages:
        sent, wanted = told(text, path, host), dict(security_of(path))
        assert sent.pop("Content-Security-Policy").endswith(wanted.pop("Content-Security-Policy"))
        assert sent == wanted
    kept = [path for path in files if told(text, path, host).get("Cache-Control") == FOR_EVER]
    assert kept == [path for path in files if is_hashed(path)] != []
    assert any(is_embedded(path) for path in pages)


def test_a_file_of_headers_grows_with_kinds_and_not_with_files() -> None:
    """A thousand stories and styles need no more rules than one; a suffix that plain names share has none."""
    few = ["a/sources/b/index.html", "assets/a.00000001.css", "assets/b.00000001.txt", "assets/OFL.txt", "index.html"]
    many = [path.replace("a", f"a{number}", 1) for number in range(1000) for path in few if "assets" not in path]

    assert headers_file([*few, *many]) == headers_file(few)
    assert [pattern for pattern, _ in rules_of(headers_file(few))] == ["/*", "/:a/sources/:c/", "/", "/assets/*.css"]


def test_changed_headers_are_published_without_a_changed_file(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """A newer Isnad may tell hosts more; the folder gets it with the next publish."""
    desk.publish()
    monkeypatch.setattr("site_builder.publish.headers_file.SECURITY", (("X-Content-Type-Options", "nosniff"),))

    ran = desk.publish("--dry-run")

    assert f"content changed: {HEADERS} (" in ran.out


def test_old_assets_stay_in_the_folder(desk: Newsroom) -> None:
    """A reader with an old page still finds its style; a page that is gone is gone."""
    desk.publish()
    style = next(path for path in files_of(desk.around / "upload") if path.endswith(".css"))
    (desk.site / "static").mkdir()
    (desk.site / "static/style.css").write_text("p { margin: 0 }\n")

    assert desk.publish().code == 0
    assert style in files_of(desk.around / "upload")


def test_redirects_of_the_newsroom_stay(desk: Newsroom) -> None:
    """Written before the first publish, they are there after the second."""
    (desk.around / "upload").mkdir()
    (desk.around / "upload/_redirects").write_text("/old /about/ 301\n")

    codes = [desk.publish().code]
    (desk.site / "static").mkdir()
    (desk.site / "static/style.css").write_text("p { margin: 0 }\n")
    codes.append(desk.publish().code)

    assert codes == [0, 0]
    assert (desk.around / "upload/_redirects").read_text() == "/old /about/ 301\n"


def test_a_file_that_the_disk_damaged_keeps_the_old_folder(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is read again before the folders change places."""
    desk.publish()
    before = files_of(desk.around / "upload")
    (desk.site / "static").mkdir()
    (desk.site / "static/style.css").write_text("p { margin: 0 }\n")
    put = PagesTarget.put

    def damages(target: PagesTarget, uploads: tuple[Upload, ...], record: bytes) -> None:
        put(target, uploads, record)
        (target.aside / uploads[0].path).write_bytes(b"")

    monkeypatch.setattr(PagesTarget, "put", damages)

    ran = desk.publish()

    assert (ran.code, "damaged-on-the-way" in ran.err) == (1, True)
    assert files_of(desk.around / "upload") == before


SMALL = {
    "MOST_FILES": 2,
    "MOST_FILES_OF_A_FOLDER": 3,
    "LARGEST": 0,
    "MOST_HEADER_RULES": 1,
    "LONGEST_HEADER": 40,
    "MOST_REDIRECTS": 2,
    "MOST_PATTERNS": 1,
    "LONGEST_REDIRECT": 40,
}
SAID = {
    "MOST_FILES": "too-many-files] upload holds {files} files, and Cloudflare Pages takes at most 2.",
    "MOST_FILES_OF_A_FOLDER": "too-many-files] upload/assets holds {assets} files, and Netlify takes at most 3.",
    "LARGEST": "MB large, and Cloudflare Pages takes no file above 0 MB.",
    "MOST_HEADER_RULES": "too-many-rules] _headers has {rules} rules, and Cloudflare Pages ignores those beyond 1.",
    "LONGEST_HEADER": "line-too-long] Line 2 of _headers has {long} characters, and Cloudflare Pages reads none",
    "MOST_REDIRECTS": "too-many-rules] _redirects has 3 rules, and Cloudflare Pages ignores those beyond 2.",
    "MOST_PATTERNS": "too-many-patterns] _redirects has 2 rules with * or :name, and Cloudflare Pages ignores",
    "LONGEST_REDIRECT": "line-too-long] Line 4 of _redirects has 44 characters, and Cloudflare Pages reads none",
}


@pytest.fixture
def with_redirects(desk: Newsroom) -> Newsroom:
    """Three plain redirects, one of them long, and two patterns."""
    (desk.around / "upload").mkdir()
    lines = [
        "# ours",
        "/a /b",
        "/c /d",
        "/a-rather-long-address /another-long-address",
        "/old/* /new/:splat",
        "/x/:y /z",
    ]
    (desk.around / "upload/_redirects").write_text("\n".join(lines) + "\n")
    return desk


@pytest.mark.parametrize("limit", SMALL)
def test_what_goes_beyond_a_limit_is_told(
    with_redirects: Newsroom, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which limit, how many, of which host; the folder is published all the same. The limits are made small here."""
    monkeypatch.setattr(limits, limit, SMALL[limit])
    upload = with_redirects.around / "upload"

    ran = with_redirects.publish()

    files = files_of(upload)
    lines = files[HEADERS].decode().splitlines()
    counts = {
        "files": len(files),
        "assets": sum(path.startswith("assets/") for path in files),
        "rules": sum(line[0] == "/" for line in lines),
        "long": len(lines[1]),
    }
    assert ran.code == 0
    assert SAID[limit].format(**counts) in " ".join(ran.err.split())


def test_a_folder_that_just_keeps_a_limit_is_sound(with_redirects: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many redirects and characters as the host reads, and not one more."""
    for limit, most in {"MOST_REDIRECTS": 3, "MOST_PATTERNS": 2, "LONGEST_REDIRECT": 44}.items():
        monkeypatch.setattr(limits, limit, most)

    assert with_redirects.publish().err == ""


def test_a_sound_folder_is_within_all_limits(with_redirects: Newsroom) -> None:
    """With the limits as the hosts document them."""
    assert with_redirects.publish().err == ""


def test_a_folder_keeps_no_releases(desk: Newsroom) -> None:
    """The host does; the sentence says what to do instead."""
    desk.publish()

    ran = desk.publish("--rollback")

    assert (ran.code, "no-releases" in ran.err) == (1, True)
