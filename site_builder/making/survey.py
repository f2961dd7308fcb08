"""What is known of a story without a page of it: whether it is sound, and how the rest of the site shows it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from site_builder.domain.digest import digest_of
from site_builder.domain.finding import Finding, in_order
from site_builder.domain.site import Site
from site_builder.domain.story import Draft, Story
from site_builder.domain.summary import Headline, Neighbours, Summary
from site_builder.gather.disk import read_bytes
from site_builder.gather.folders import Folder
from site_builder.gather.stories import read_story
from site_builder.gather.story_address import Address
from site_builder.ledger.code import code_digest
from site_builder.ledger.codec import ForeignError, from_json, to_json
from site_builder.ledger.index import Ingredients
from site_builder.ledger.marks import digest_of_parts
from site_builder.ledger.store import BrokenError, load, save
from site_builder.making.docket import NOBODY, opening_of
from site_builder.making.shop import Bench
from site_builder.plan.plan_story import Outlined, outline_story
from site_builder.verify.verify import verify_narrative, verify_sheet

FOLDER = ".cache/isnad/preview"
"""Apart from the ledger of builds: neither reads or sweeps what the other keeps."""

PROGRAM = "program"
_checked_sheet = lru_cache(maxsize=8)(verify_sheet)
"""An editor who writes a narrative saves it many times under one sheet."""


@dataclass(frozen=True, slots=True)
class Survey:
    """`summaries` holds one, or none where a finding stops the story or a draft is left out.

    `ingredients` are the program with the settings that stories see, and the story's files by their content.
    """

    folder: str
    address: Address
    line: Headline
    ingredients: Ingredients
    findings: tuple[Finding, ...]
    summaries: tuple[Summary, ...]


def survey_story(folder: Folder, bench: Bench) -> Survey:
    """A survey made now, or one of an earlier run whose ingredients are what they were; the same in any process."""
    return _recalled(folder, bench) or keep(survey(folder, bench)[0], bench)


def survey(folder: Folder, bench: Bench, beside: Neighbours = NOBODY) -> tuple[Survey, Outlined | None]:
    """Gather, verify and outline one story; None where an error stops it or a draft is left out.

    Its own files are read for their digests first, so that a later change is seen.
    """
    own = _digests(folder, (folder.story_file, folder.facts_file))
    (address, line), (draft, faults) = opening_of(folder), read_story(folder, bench.shop.site)
    story, more = _verified(draft) if draft and (bench.shop.drafts or not draft.narrative.draft) else (None, ())
    ingredients = ((PROGRAM, _program(bench)), *own, *_sources(draft))
    findings = in_order((*faults, *more))
    outlined = outline_story(bench.edition, story, beside) if story else None
    summaries = (outlined.summary(),) if outlined else ()
    return Survey(folder.shown, address, line, ingredients, findings, summaries), outlined


def keep(known: Survey, bench: Bench) -> Survey:
    """Remember a survey for the next run. One that found an error is made anew: it may depend on what is not there."""
    if not any(finding.stops for finding in known.findings):
        with suppress(OSError):
            save(bench.shop.root / FOLDER, _name(known.folder), to_json(known))
    return known


def is_current(known: Survey, folder: Folder) -> bool:
    """True where the story's files are what they were."""
    files = tuple(pair for pair in known.ingredients if pair[0] != PROGRAM)
    return files == _digests(folder, tuple(path for path, _ in files))


def settings_of(site: Site) -> str:
    """The settings that gathering, verifying and summing up depend on; the others are the pages' alone."""
    return digest_of_parts((*map(str, site.topics), site.digits, site.months, site.language))


def _recalled(folder: Folder, bench: Bench) -> Survey | None:
    try:
        known: Survey = from_json(Survey, load(bench.shop.root / FOLDER, _name(folder.shown)))
    except (OSError, BrokenError, ForeignError, ValueError, TypeError):
        return None
    same = known.ingredients[:1] == ((PROGRAM, _program(bench)),)
    return known if same and known.folder == folder.shown and is_current(known, folder) else None


def _verified(draft: Draft) -> tuple[Story | None, tuple[Finding, ...]]:
    return verify_narrative(draft, _checked_sheet(draft.sheet))


def _digests(folder: Folder, files: tuple[str, ...]) -> Ingredients:
    read = ((path, read_bytes(folder.root / path, path)) for path in files)
    return tuple((path, "" if isinstance(content, Finding) else digest_of(content)) for path, content in read)


def _sources(draft: Draft | None) -> Ingredients:
    sources = draft.sheet.sources if draft else ()
    return tuple({source.article.file: source.article.digest for source in sources}.items())


def _program(bench: Bench) -> str:
    shop = bench.shop
    return digest_of_parts((code_digest(), settings_of(shop.site), str(shop.drafts)))


def _name(shown: str) -> str:
    return digest_of(shown.encode())[:32]
