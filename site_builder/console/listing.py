"""The commands of the desk as a person sees them: `sources`, `schema`, `new`."""

from __future__ import annotations

from pathlib import Path

from site_builder.console.counts import count_of
from site_builder.console.report import print_findings
from site_builder.console.sentences import (
    CANNOT_WRITE,
    CREATED,
    CUT_LINE,
    FOLDER_TAKEN,
    KEPT_LINE,
    KINDS,
    SCHEMA,
    SOURCE,
)
from site_builder.console.terminal import err, out
from site_builder.desk.new import create, obstacle
from site_builder.desk.schema import write_schemas
from site_builder.desk.sources import articles
from site_builder.domain.source import Article, PassageKind
from site_builder.domain.wording import Language
from site_builder.gather.cut_reasons import CUT_REASONS


def run_sources(root: Path, theme_root: Path, language: Language, *, everything: bool) -> int:
    """What was cut of each source and why; with `everything` also what was kept. 1 where a source cannot be read."""
    found, findings = articles(root, theme_root)
    for article in found:
        _print_article(article, language, everything=everything)
    print_findings(findings, err(), language)
    return int(any(finding.stops for finding in findings))


def _print_article(article: Article, language: Language, *, everything: bool) -> None:
    console = out()
    title = next((passage.text for passage in article.passages if passage.kind is PassageKind.TITLE), "—")
    gaps = (
        ("file", article.file),
        ("title", title),
        ("kept", count_of(len(article.passages), "passage", language)),
        ("cut", count_of(len(article.cuts), "line", language)),
    )
    console.print(SOURCE.say(language, gaps), soft_wrap=True)
    for passage in article.passages if everything else ():
        kind = KINDS[passage.kind.value].say(language)
        kept = (("line", str(passage.line)), ("anchor", passage.anchor), ("kind", kind), ("words", passage.text))
        console.print(KEPT_LINE.say(language, kept), soft_wrap=True)
    for cut in article.cuts:
        reason = CUT_REASONS[cut.reason].say(language)
        gone = (("line", str(cut.line)), ("reason", reason), ("words", cut.text))
        console.print(CUT_LINE.say(language, gone), soft_wrap=True)


def run_schema(root: Path, language: Language) -> int:
    """Write the schemas and name them."""
    try:
        written = write_schemas(root)
    except OSError as failure:
        err().print(CANNOT_WRITE.say(language, (("folder", str(root)), ("reason", failure.strerror or str(failure)))))
        return 1
    for path in written:
        out().print(SCHEMA.say(language, (("file", str(path)),)), soft_wrap=True)
    return 0


def run_new(folder: Path, language: Language) -> int:
    """Make a site, unless something already stands in its folder."""
    taken = obstacle(folder)
    if taken:
        err().print(FOLDER_TAKEN.say(language, (("folder", str(folder)), ("example", taken))), soft_wrap=True)
        return 1
    try:
        create(folder)
        write_schemas(folder)
    except OSError as failure:
        gaps = (("folder", str(folder)), ("reason", failure.strerror or str(failure)))
        err().print(CANNOT_WRITE.say(language, gaps), soft_wrap=True)
        return 1
    command = f"cd {folder} && isnad build"
    out().print(CREATED.say(language, (("folder", str(folder)), ("command", command))), soft_wrap=True)
    return 0
