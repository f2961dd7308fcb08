from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from site_builder.build import Request, check
from site_builder.cli import theme_root
from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.statement import Amendment, Stated, Statement
from site_builder.making.statements import stated_by
from site_builder.write.manifest import NAME, is_ours, manifest_bytes, read_manifest, together, told_by

ROOT = Path(__file__).parents[3]


def test_the_statements_hold_every_fact_of_the_demonstration() -> None:
    """Each with the words that readers see, and a kind."""
    stories = check(Request(ROOT, ROOT / "build", theme_root())).stories

    statements = [one for story in stories for one in stated_by(story).statements]

    facts = {one.key: dict(one.fields) for one in statements}
    assert len(facts) == sum(len(story.sheet.ids()) for story in stories)
    assert facts["meta-openai/not-a-signing-bonus"]["speaker"] == "andrew-bosworth"
    assert facts["meta-openai/four-year-package"]["amount"] == "up_to 300 مليون USD"
    assert [key for key, fields in facts.items() if not fields] == []


def test_what_each_story_states_is_told_one_after_the_other() -> None:
    """Their lines, put together, are the manifest of them all; a story that states nothing leaves no gap."""
    parts = [
        Stated((Statement("s", "f", "quote", (("text", "قال:\n«لا»"),)),)),
        Stated(),
        Stated((Statement("t", "f", "figure", ()),), (Amendment("t", "c", "f", "سحب"),)),
    ]
    whole = Stated(
        tuple(one for part in parts for one in part.statements), tuple(one for part in parts for one in part.amendments)
    )
    entries = (Entry("index.html", "00", 2), Entry('static/"صورة\\\n.jpg', "01", 3))
    manifest = Manifest("0", "https://isnad.example/", entries, whole)

    content = manifest_bytes(manifest)

    assert manifest_bytes(replace(manifest, stated=Stated()), together(map(told_by, parts))) == content
    assert (json.dumps(json.loads(content), ensure_ascii=False, indent=1) + "\n").encode() == content


def test_a_folder_is_ours_by_the_beginning_of_its_manifest(tmp_path: Path) -> None:
    """Of an archive's megabytes nothing more is read; another program's file of that name is not taken for ours."""
    answers = []
    for content in (manifest_bytes(Manifest("0", "https://isnad.example/", ())), b'{"made_by": "someone else"}', b""):
        (tmp_path / NAME).write_bytes(content)
        answers.append(is_ours(tmp_path))

    assert answers == [True, False, False]


def test_a_manifest_is_read_as_it_was_written() -> None:
    """Files, facts and entries; what is cut off or not ours is no manifest."""
    stated = Stated(
        (Statement("s", "f", "quote", (("is", "حقل"), ("text", "كلام"))),), (Amendment("s", "c", "f", "سحب"),)
    )
    manifest = Manifest("0", "https://isnad.example/", (Entry("index.html", "00", 2),), stated)

    content = manifest_bytes(manifest)

    assert read_manifest(content) == manifest
    assert [read_manifest(content[:-3]), read_manifest(b"{}"), read_manifest(b"[]")] == [None, None, None]
