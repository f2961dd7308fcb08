"""An edition plan as the words of `edition.typ`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from site_builder.arabic.bidi import plain
from site_builder.arabic.policy import Policy
from site_builder.domain.edition import EditionBlock, EditionPlan
from site_builder.domain.text import Html
from site_builder.draw.job import Job, job_of
from site_builder.draw.words import Part, Run, parts_of, runs_of

TEMPLATE = "edition.typ"


def edition_job(plan: EditionPlan, blocks: tuple[EditionBlock, ...], policy: Policy) -> Job:
    """What typst needs for the PDF; `blocks` is the whole text, its Markdown set."""
    return job_of(
        plan.path,
        TEMPLATE,
        {
            "title": plain(plan.headline, policy),
            "authors": plan.authors,
            "language": plan.language,
            "changed": [int(part) for part in plan.changed.split("-")],
            "url": plan.url,
            "digits": "١" if policy.digits == "arab" else "1",
            "palette": asdict(plan.palette),
            "brand": runs_of(plan.brand, policy),
            "headline": runs_of(plan.headline, policy),
            "parts": [asdict(part) for part in _parts(blocks, policy)],
        },
        plan.origin,
    )


def _parts(blocks: tuple[EditionBlock, ...], policy: Policy) -> Iterator[Part]:
    """Items that follow one another are one list."""
    items: list[list[Run]] = []
    for block in blocks:
        if block.kind == "li":
            items.append(_line(block, policy))
            continue
        if items:
            yield Part("ul", items)
            items = []
        yield from _part(block, policy)
    if items:
        yield Part("ul", items)


def _part(block: EditionBlock, policy: Policy) -> Iterator[Part]:
    if block.kind == "html":
        yield from parts_of(Html(block.text))
    elif block.kind == "note":
        yield Part("note", [list(runs_of(block.label, policy)), list(runs_of(block.text, policy))])
    else:
        yield Part(block.kind, [_line(block, policy)])


def _line(block: EditionBlock, policy: Policy) -> list[Run]:
    """The label is bold, and ends with a colon or with its own question mark."""
    if not block.label:
        return list(runs_of(block.text, policy))
    label = [(words, direction, language, "b") for words, direction, language, _ in runs_of(block.label, policy)]
    colon = " " if block.label.endswith(("؟", ".", "!")) else ": "
    return [*label, (colon, "", "", "b"), *runs_of(block.text, policy)]
