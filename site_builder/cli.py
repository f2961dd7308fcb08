"""The commands. Each reads its options, calls one stage of the road, and says what happened."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from time import perf_counter
from typing import ParamSpec

import click

from site_builder import __version__
from site_builder.console.language import language_of
from site_builder.console.sentences import BUG
from site_builder.domain.wording import Language

Options = ParamSpec("Options")

SITE = click.option("--site", "root", default=".", type=click.Path(path_type=Path), help="The site's folder.")
OUTPUT = click.option("--output", default="build", type=click.Path(path_type=Path), help="The folder to replace.")
STRICT = click.option("--strict", is_flag=True, help="Warnings stop it, too.")
RARELY = (300_000, 20, 100)  # objects, then rounds; Python's own 700 costs a short command a fifth of its time
DRAFTS = click.option("--drafts", is_flag=True, help="With the stories whose front matter says draft: true.")


def main() -> None:
    """Run a command; a fault of the program itself is told apart from a fault of its input.

    A command keeps most of what it makes until it ends, so the search for garbage is rare, and none is made at the end.
    """
    gc.set_threshold(*RARELY)
    try:
        commands()
    except Exception as fault:  # noqa: BLE001 # the one place where a bug becomes a sentence
        language = language_of(None, os.environ)
        click.echo(BUG.say(language, (("error", f"{type(fault).__name__}: {fault}"),)), err=True)
        traceback.print_exc()
        sys.exit(70)  # EX_SOFTWARE in sysexits.h
    finally:
        gc.freeze()


def exits(command: Callable[Options, int]) -> Callable[Options, None]:
    """Turn a command's number into the exit code of the process: 0 all is well, 1 findings."""

    @wraps(command)
    def run(*args: Options.args, **kwargs: Options.kwargs) -> None:
        sys.exit(command(*args, **kwargs))

    return run


@click.group()
@click.version_option(__version__, prog_name="isnad")
@click.option("--lang", type=click.Choice(["ar", "en"]), help="Language of the messages; by default the locale's.")
@click.pass_context
def commands(context: click.Context, lang: str | None) -> None:
    """Explainer sites in Arabic where every statement is traced to the passage it came from."""
    context.obj = language_of(lang, os.environ)


@commands.command()
@SITE
@OUTPUT
@click.option("--quiet", is_flag=True, help="Say only what went wrong.")
@click.option("--verbose", is_flag=True, help="Say the coverage of each story, too.")
@click.option("--explain", is_flag=True, help="Say of each file why it was made again, or kept.")
@STRICT
@DRAFTS
@click.pass_obj
@exits
def build(  # noqa: PLR0913, PLR0917 # click hands each option over by name
    language: Language, root: Path, output: Path, quiet: bool, verbose: bool, explain: bool, strict: bool, drafts: bool
) -> int:
    """Verify every fact and replace the output folder by the new site, or leave it as it was."""
    from site_builder.build import Request
    from site_builder.console.building import run_build

    request = Request(root, root / output, theme_root(), drafts, strict)
    code = run_build(request, language, quiet=quiet, verbose=verbose, clock=perf_counter)
    if explain and not code:
        from site_builder.console.why import explain as explain_all

        explain_all(root, language)
    return code


@commands.command()
@SITE
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on; 0.0.0.0 is every one.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="Or the next free one.")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@click.option(
    "--poll", is_flag=True, help="Look for changes where the system does not tell of them (containers, shares)."
)
@click.option("--drafts/--no-drafts", default=True, show_default=True, help="With the stories that say draft: true.")
@click.option("--editor", default="vscode://file{file}:{line}:{column}", show_default=True, help="A link to a line.")
@click.pass_obj
@exits
def serve(  # noqa: PLR0913, PLR0917 # click hands each option over by name
    language: Language, root: Path, host: str, port: int, opens: bool, poll: bool, drafts: bool, editor: str
) -> int:
    """Preview the site: each save is seen at once, and each finding in the page."""
    from site_builder.build import Request
    from site_builder.console.serving import run_serve
    from site_builder.preview.server import Options

    request = Request(root, root / "build", theme_root(), drafts)
    return run_serve(request, Options(host, port, poll, editor), language, opens=opens, clock=perf_counter)


@commands.command()
@SITE
@click.argument("url")
@click.pass_obj
@exits
def why(language: Language, root: Path, url: str) -> int:
    """Say why the last build that had something to do made the page at URL again, or kept it."""
    from site_builder.console.why import run_why

    return run_why(root, url, language)


@commands.command()
@SITE
@STRICT
@DRAFTS
@click.option("--format", "style", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@click.pass_obj
@exits
def check(language: Language, root: Path, strict: bool, drafts: bool, style: str) -> int:
    """Verify every fact without building; print what is wrong and how much of the sources is used."""
    from site_builder.build import Request
    from site_builder.console.checking import run_check

    return run_check(Request(root, root / "build", theme_root(), drafts, strict), language, style)


@commands.command()
@SITE
@click.option("--all", "everything", is_flag=True, help="The passages that were kept, too, with their anchors.")
@click.pass_obj
@exits
def sources(language: Language, root: Path, everything: bool) -> int:
    """List what was cut from each source article, line by line, and why."""
    from site_builder.console.listing import run_sources

    return run_sources(root, theme_root(), language, everything=everything)


@commands.command()
@SITE
@click.pass_obj
@exits
def schema(language: Language, root: Path) -> int:
    """Write JSON Schemas into .schema/, for completion in code editors."""
    from site_builder.console.listing import run_schema

    return run_schema(root, language)


@commands.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
@exits
def new(language: Language, folder: Path) -> int:
    """Make a small site in FOLDER that builds at once."""
    from site_builder.console.listing import run_new

    return run_new(folder, language)


@commands.command()
@click.argument("destination", default="")
@SITE
@STRICT
@click.option("--dry-run", is_flag=True, help="Show the plan and the facts that change; touch nothing.")
@click.option("--all", "every", is_flag=True, help="With every line of the plan, however long.")
@click.option("--yes", is_flag=True, help="Go on where many pages go, a story goes, or another site stands there.")
@click.option("--no-verify", is_flag=True, help="Do not read the site back through its public address.")
@click.option("--rollback", is_flag=False, flag_value="previous", metavar="[RELEASE]", help="Show an earlier release.")
@click.pass_obj
@exits
def publish(  # noqa: PLR0913, PLR0917 # click hands each option over by name
    language: Language,
    destination: str,
    root: Path,
    strict: bool,
    dry_run: bool,
    every: bool,
    yes: bool,
    no_verify: bool,
    rollback: str | None,
) -> int:
    """Build the site and bring it to a DESTINATION of site.yaml, whole or not at all."""
    from site_builder.build import Request
    from site_builder.console.publishing import Wish, run_publish, run_rollback

    request = Request(root, root / "build", theme_root(), strict=strict)
    if rollback is not None:
        return run_rollback(request, destination, "" if rollback == "previous" else rollback, language)
    return run_publish(request, Wish(destination, dry_run, yes, not no_verify, every), language)


@commands.command()
@click.argument("destination", default="")
@SITE
@click.pass_obj
@exits
def releases(language: Language, destination: str, root: Path) -> int:
    """List the releases that a DESTINATION of site.yaml keeps."""
    from site_builder.build import Request
    from site_builder.console.publishing import run_releases

    return run_releases(Request(root, root / "build", theme_root()), destination, language)


@commands.command()
@click.argument("url")
@click.pass_obj
@exits
def verify(language: Language, url: str) -> int:
    """Compare the site at URL with its manifest, file by file."""
    from site_builder.console.verifying import run_verify

    return run_verify(url, language)


def theme_root() -> Path:
    """Where the default templates and static files lie: in the installed package, or at the top of a checkout."""
    package = Path(__file__).parent
    installed = package / "default_theme"
    return installed if installed.is_dir() else package.parent
