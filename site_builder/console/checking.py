"""`isnad check` as a person, a program or a code host sees it."""

from __future__ import annotations

import click
from rich.console import Console

from site_builder.build import Checked, Request, check
from site_builder.console.counts import count_of, tally
from site_builder.console.report import as_annotation, as_json, print_findings, verdict_words
from site_builder.console.sentences import CHECKED, FACTS, STRICT, UNUSED
from site_builder.console.terminal import err, out
from site_builder.domain.report import Report, report_of
from site_builder.domain.wording import Language

EXCERPT_LENGTH = 60  # characters of an unused passage that are shown


def run_check(request: Request, language: Language, style: str) -> int:
    """Verify and report in the asked style; 0 when a build would go on."""
    checked = check(request)
    if style == "json":
        click.echo(as_json(checked.findings, checked.stories, language))
    elif style == "github":
        for finding in checked.findings:
            click.echo(as_annotation(finding, language))
    else:
        _print_text(checked, language)
    return int(any(finding.stops or request.strict for finding in checked.findings))


def _print_text(checked: Checked, language: Language) -> None:
    print_findings(checked.findings, err(), language)
    print_coverage(tuple(report_of(story) for story in checked.stories), out(), language, verbose=True)
    if checked.findings and not any(finding.stops for finding in checked.findings):
        err().print(STRICT.say(language), soft_wrap=True)
    out().print(CHECKED.say(language, tally(checked.findings, language)), soft_wrap=True)


def print_coverage(reports: tuple[Report, ...], console: Console, language: Language, *, verbose: bool) -> None:
    """A line a story: facts, excerpts, verdicts, passages in use; with `verbose` the passages that no fact uses."""
    for report in reports:
        coverage = report.coverage
        gaps = (
            ("story", report.slug),
            ("facts", count_of(coverage.facts, "fact", language)),
            ("evidence", count_of(coverage.evidence, "evidence", language)),
            ("verdicts", verdict_words(coverage, language)),
            ("used", str(coverage.passages - len(coverage.unused))),
            ("passages", str(coverage.passages)),
        )
        console.print(FACTS.say(language, gaps), soft_wrap=True)
        for place, words in report.unused if verbose else ():
            line = UNUSED.say(language, (("place", place), ("words", _short(words))))
            console.print(f"  {line}", soft_wrap=True)


def _short(text: str) -> str:
    """The beginning of a passage, cut between two words."""
    return text if len(text) <= EXCERPT_LENGTH else text[:EXCERPT_LENGTH].rsplit(" ", 1)[0] + "…"
