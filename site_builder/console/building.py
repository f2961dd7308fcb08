"""`isnad build` as a person sees it."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console

from site_builder.build import Built, Request, build
from site_builder.console.checking import print_coverage
from site_builder.console.counts import count_of, tally
from site_builder.console.invocation import serve_command
from site_builder.console.progress import progress
from site_builder.console.report import print_findings
from site_builder.console.sentences import BUILT, FORGOT, LOOK, NOT_BUILT, STRICT, UNDRAWN, WAITING
from site_builder.console.terminal import err, out
from site_builder.domain.wording import Language


def run_build(request: Request, language: Language, *, quiet: bool, verbose: bool, clock: Callable[[], float]) -> int:
    """Build and say what was done in a few lines; 0 when the output folder was replaced. `clock` counts seconds."""
    errors = err()
    started = clock()
    with progress(errors, language, clock) as on_page:
        built = build(request, on_page, lambda: errors.print(WAITING.say(language)))
    if built.forgot:
        errors.print(FORGOT.say(language), soft_wrap=True)
    print_findings(built.findings, errors, language)
    if not built.written:
        _say_why_not(built, request, errors, language)
        return 1
    if not quiet:
        _say_what_was_done(built, request, clock() - started, language, verbose=verbose)
    return 0


def _say_why_not(built: Built, request: Request, console: Console, language: Language) -> None:
    if not any(finding.stops for finding in built.findings):
        console.print(STRICT.say(language), soft_wrap=True)
    gaps = (("folder", str(request.output)), *tally(built.findings, language))
    console.print(NOT_BUILT.say(language, gaps), soft_wrap=True)


def _say_what_was_done(built: Built, request: Request, seconds: float, language: Language, *, verbose: bool) -> None:
    console = out()
    print_coverage(built.reports, console, language, verbose=verbose)
    gaps = (
        ("folder", str(request.output)),
        ("pages", count_of(built.pages, "page", language)),
        ("files", count_of(built.files, "file", language)),
        ("size", f"{built.size / 1024:,.0f}"),
        ("seconds", f"{seconds:.2f}"),
    )
    console.print(BUILT.say(language, gaps), soft_wrap=True)
    if not built.draws:
        console.print(UNDRAWN.say(language, (("command", "pip install 'isnad[cards]'"),)), soft_wrap=True)
    console.print(LOOK.say(language, (("command", serve_command(request.root)),)), soft_wrap=True)
