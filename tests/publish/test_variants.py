from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest

from site_builder.publish import variants
from site_builder.publish.target import Upload
from site_builder.publish.targets.folder import FolderTarget
from site_builder.publish.variants import is_form, variants_of
from tests.publish.newsroom import NOWHERE, Newsroom, files_of, newsroom


@pytest.fixture
def desk(tmp_path: Path) -> Newsroom:
    """A newsroom with a folder of releases."""
    return newsroom(tmp_path, f"{{kind: folder, to: ../public, keep: 2, url: '{NOWHERE}'}}")


def shown(desk: Newsroom) -> dict[str, bytes]:
    """What lies before the web server."""
    return files_of(desk.around / "public/current")


def restyled(desk: Newsroom, margin: int) -> None:
    """Another style: every page names it, so every page changes."""
    (desk.site / "static").mkdir(exist_ok=True)
    (desk.site / "static/style.css").write_text(f"p {{ margin: {margin}px }}\n" * 99)


def test_each_text_has_both_forms_beside_it(desk: Newsroom) -> None:
    """They open to its bytes; what is compressed already has none, and no manifest names them."""
    desk.publish()

    files = shown(desk)
    forms = {path for path in files if is_form(path, files)}
    texts = {path for path in files if path.endswith((".html", ".css", ".js", ".json")) and len(files[path]) >= 512}
    assert forms >= {path + suffix for path in texts for suffix in (".br", ".gz")} != set()
    assert [path for path in forms if ".woff2" in path or ".png" in path] == []
    assert all(brotli.decompress(files[one]) == files[one[:-3]] for one in forms if one.endswith(".br"))
    assert all(gzip.decompress(files[one]) == files[one[:-3]] for one in forms if one.endswith(".gz"))
    assert b".br" not in files["isnad.json"]


def test_the_same_file_always_gives_the_same_forms() -> None:
    """So that a clean publish and one after another give the same bytes."""
    content = b"<p>x</p>" * 999

    assert variants_of("index.html", content) == variants_of("index.html", content)


def test_only_what_changed_is_compressed_again(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest is taken over from the release that stands, by hard link."""
    desk.publish()
    before = shown(desk)
    compressed: list[str] = []
    monkeypatch.setattr(
        variants, "variants_of", lambda path, content: compressed.append(path) or variants_of(path, content)
    )
    desk.edit("content/library-hours/story.md", "headline: ", "headline: ثم ")

    ran = desk.publish()

    after = shown(desk)
    same = {path for path, content in after.items() if before.get(path) == content}
    texts = {path for path in same if path + ".br" in before}
    assert ran.code == 0
    assert texts
    assert texts.isdisjoint(compressed)
    assert {path + ".br" for path in texts} <= same
    assert all(brotli.decompress(after[one]) == after[one[:-3]] for one in after if one.endswith(".br"))


def test_a_person_hears_of_files_and_not_of_their_forms(desk: Newsroom) -> None:
    """The plan names what the site holds."""
    ran = desk.publish("--dry-run")

    assert "library-hours/index.html (" in ran.out
    assert ".html.br" not in ran.out


def test_forms_go_with_their_file(desk: Newsroom) -> None:
    """An old style and its forms stay for `keep` releases and no longer."""
    kept = []
    for margin in range(5):
        restyled(desk, margin)
        desk.publish()
        kept.append(sorted(path.rpartition("css")[2] for path in shown(desk) if "style" in path))

    assert kept[-1] == kept[-2] == sorted(["", ".br", ".gz"] * 3)


def test_a_damaged_form_is_found_before_readers_see_it(desk: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file of a release is read again, its forms too."""
    desk.publish()
    before = shown(desk)
    restyled(desk, 1)
    put = FolderTarget.put

    def damages(target: FolderTarget, uploads: tuple[Upload, ...], record: bytes) -> None:
        put(target, uploads, record)
        for one in uploads:
            if one.path.endswith(".css.br"):
                (target.staged / "site" / one.path).write_bytes(b"")

    monkeypatch.setattr(FolderTarget, "put", damages)
    ran = desk.publish()

    assert (ran.code, "damaged-on-the-way" in ran.err) == (1, True)
    assert shown(desk) == before
