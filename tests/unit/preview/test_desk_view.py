from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from site_builder.desk.new import STARTER
from site_builder.making.request import Request
from site_builder.preview.desk_view import desk_view
from site_builder.preview.editor import Editor
from site_builder.preview.workshop import Workshop

THEME = STARTER.parents[2]
MORE = "وستفتح المكتبة قاعة جديدة للأطفال في طابقها الثاني قبل نهاية العام الدراسي."


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """The starter site as the preview knows it, its source with one paragraph more."""
    root = tmp_path_factory.mktemp("news")
    shutil.copytree(STARTER, root, dirs_exist_ok=True)
    source = root / "seeds/library.txt"
    title, rest = source.read_text("utf-8").split("\n\n", 1)
    source.write_text(f"{title}\n\n{MORE}\n\n{rest}", encoding="utf-8")
    opened = Workshop(Request(root, root / "build", THEME, drafts=True), lambda: None)
    opened.look(None)
    return opened


def asked(workshop: Workshop, path: str) -> Any:
    """What the desk is told of a page."""
    return desk_view(workshop, path, Editor(Path("/news")))


def test_each_fact_has_its_verdict_its_evidence_and_its_lines(workshop: Workshop) -> None:
    """An editor sees at one look what a fact rests on and where both were written."""
    facts = {fact["id"]: fact for fact in asked(workshop, "/library-hours/timeline/")["facts"]}

    assert sorted(facts) == ["a-quiet-place", "cost", "longer-hours", "salma-haddad"]
    assert facts["a-quiet-place"] == {
        "id": "a-quiet-place",
        "noun": "قول",
        "at": "content/library-hours/facts.yaml:21:5",
        "link": "vscode://file/news/content/library-hours/facts.yaml:21:5",
        "note": "",
        "evidence": [
            {
                "verdict": "exact",
                "words": "مطابق حرفًا بحرف",
                "excerpt": "نريد أن يجد كل طالب مكانًا هادئًا بعد المدرسة",
                "at": "seeds/library.txt:5",
                "link": "vscode://file/news/seeds/library.txt:5:1",
            }
        ],
    }


def test_passages_that_no_fact_uses_are_listed(workshop: Workshop) -> None:
    """With their words and their line in the source."""
    unused = asked(workshop, "/library-hours/")["unused"]

    assert unused == [{"at": "seeds/library.txt:3", "link": "vscode://file/news/seeds/library.txt:3:1", "text": MORE}]


def test_a_page_of_no_story_has_no_facts(workshop: Workshop) -> None:
    """The home page, a page that is not there."""
    assert asked(workshop, "/") == asked(workshop, "/nope/") == {"facts": [], "unused": []}
