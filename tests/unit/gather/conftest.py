"""A small site on disk for the tests of gather."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

SITE = "title: إسناد\nbase_url: https://isnad.example\ntopics: {ai: الذكاء الاصطناعي, work: العمل}\n"
STORY = """---
headline: من أعطى مئة مليون؟
dek: روايتان لعرض واحد.
authors: [هيئة التحرير]
published: 2026-11-22
topics: [ai]
---

قالت الشركة إن [العرض كبير](fact:offer).
"""
ARTICLE = """عرض كبير لباحثي المدينة

قالت شركة النور إنها عرضت على باحثيها حزمة تصل إلى 300 مليون دولار على مدى أربع سنوات.

وأضافت سلمى العلي، مديرة الأبحاث في الشركة: «إنها ليست مكافأة توقيع»، في اجتماع داخلي حضره عشرات الموظفين.
"""
FACTS = """sources:
  desk: {file: article.txt, rights: excerpts}
people:
  salma:
    name: سلمى العلي
    role: مديرة الأبحاث في الشركة
    evidence: {source: desk, excerpt: سلمى العلي، مديرة الأبحاث في الشركة}
figures:
  - id: offer
    label: حزمة
    kind: package
    amount: 300 مليون
    currency: USD
    bound: up_to
    over: 4 years
    claimed_by: reports
    evidence: {source: desk, excerpt: حزمة تصل إلى 300 مليون دولار على مدى أربع سنوات}
"""
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a whole small site, with other or further files by path; a text of None leaves a file out."""

    def written(files: dict[str, str | None] | None = None) -> Path:
        whole: dict[str, str | None] = {
            "site.yaml": SITE,
            "content/a/story.md": STORY,
            "content/a/facts.yaml": FACTS,
            "seeds/article.txt": ARTICLE,
            "templates/story.html": "{{ story }}",
            "static/style.css": "body{}",
        }
        for name, text in (whole | (files or {})).items():
            if text is not None:
                (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return written


@pytest.fixture
def refuse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes the system refuse a folder, which it never does to an administrator, who may run the tests."""
    listing = os.scandir

    def refused(name: str) -> None:
        folder = tmp_path / name

        def scandir(path: str | Path) -> object:
            if Path(path) == folder.resolve() or Path(path) == folder:
                raise PermissionError(13, "Permission denied", str(path))
            return listing(path)

        monkeypatch.setattr(os, "scandir", scandir)
        monkeypatch.setattr(os, "listdir", lambda path: [entry.name for entry in scandir(path)])  # type: ignore[attr-defined] # what scandir gives

    return refused
