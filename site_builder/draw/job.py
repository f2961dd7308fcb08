"""One drawing as typst gets it: a template, its words, a format."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.domain.digest import digest_of
from site_builder.domain.place import Place
from site_builder.draw.press import Press


@dataclass(frozen=True, slots=True)
class Job:
    """`words` is JSON: all that the drawing says and how it looks. `path` is the file under the output folder."""

    path: str
    template: str
    words: str
    origin: Place

    @property
    def is_card(self) -> bool:
        """A card is a picture, anything else a document."""
        return self.path.endswith(".png")


def job_of(path: str, template: str, words: Mapping[str, object], origin: Place) -> Job:
    """A job; equal words give equal JSON."""
    return Job(path, template, json.dumps(words, ensure_ascii=False, sort_keys=True), origin)


def key_of(job: Job, press: Press) -> str:
    """The name of a drawing by everything that it depends on; two equal drawings in two places are two."""
    ingredients = {
        "path": job.path,
        "words": job.words,
        "template": digest_of(press.templates[job.template]),
        "press": press.marks,
    }
    return digest_of(json.dumps(ingredients, ensure_ascii=False, sort_keys=True).encode())
