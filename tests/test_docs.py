"""The docs say what the code does: what is generated is fresh, links arrive, commands exist, examples build."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import click
import pytest
import yaml

from docs.generate import generated
from docs.pages.fact_sheet import keys_without_example
from site_builder.cli import commands
from tests.case import run
from tests.readme import READMES, ROOT, as_told, block, mistaken, shown

WRITTEN = sorted([*READMES.values(), "CONTRIBUTING.md", *(f"docs/{path.name}" for path in ROOT.glob("docs/*.md"))])
GENERATED = generated()
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`+[^`\n]+`+")


def prose(name: str) -> str:
    """A page without its fenced blocks."""
    return FENCE.sub("", (ROOT / name).read_text())


def links(name: str) -> list[str]:
    """Where the links and images of a page lead, those out of the repository left aside."""
    found = re.findall(r"\]\(([^()\s]+)\)", CODE.sub("", prose(name)))
    return [target for target in found if not re.match(r"[a-z]+:", target)]


def anchors(path: Path) -> set[str]:
    """The anchors that a code host gives to the headings of a page, and those written as ids."""
    text = FENCE.sub("", path.read_text())
    seen: dict[str, int] = {}
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        anchor = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        seen[anchor] = seen.get(anchor, -1) + 1
    repeated = {f"{anchor}-{number}" for anchor, most in seen.items() for number in range(1, most + 1)}
    return {*seen, *repeated, *re.findall(r'id="([^"]+)"', text)}


def code(name: str) -> list[str]:
    """Every command line of a page: code in the text, and the lines of its shell blocks."""
    text = (ROOT / name).read_text()
    lines = [line for fenced in re.findall(r"^```(?:sh|text)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
             for line in fenced.splitlines()]  # fmt: skip
    inline = [span.strip("` ") for span in CODE.findall(prose(name))]
    return [line.removeprefix("$ ").partition("#")[0].strip() for line in (*lines, *inline)]


def unknown(line: str) -> list[str]:
    """The words of an `isnad` line that the command does not know."""
    known: click.Command = commands
    wrong = []
    for word in line.split()[1:]:
        options = [option for one in (known, commands) for parameter in one.params for option in parameter.opts]
        if word.startswith("-"):
            wrong += [] if word in [*options, "--help"] else [word]
        elif isinstance(known, click.Group) and word in known.commands:
            known = known.commands[word]
        elif isinstance(known, click.Group) and word not in ("ar", "en"):
            wrong.append(word)
    return wrong


@pytest.mark.parametrize("name", GENERATED)
def test_what_is_generated_is_fresh(name: str) -> None:
    """`make docs` would change nothing: the reference, the findings, the schemas tell of today's code."""
    assert GENERATED[name] == (ROOT / name).read_text(), f"{name} is stale: make docs"


def test_every_key_has_an_example_from_a_site() -> None:
    """The reference shows each key as an editor wrote it in a site that the tests build."""
    assert keys_without_example(ROOT) == []


def test_every_example_is_yaml() -> None:
    """Copied out of its table into a sheet, an example means what the table says."""
    rows = [line.split(" | ") for line in (ROOT / "docs/fact-sheet.md").read_text().splitlines() if " | " in line]
    shown = [(row[0].strip("| `"), row[-1].strip("| `")) for row in rows if row[-1].startswith("`")]

    keys = [[name.value for name, _ in yaml.compose(f"{key}: {value}").value] for key, value in shown]

    assert len(keys) > len(rows) // 2
    assert keys == [[key] for key, _ in shown]


@pytest.mark.parametrize("name", WRITTEN)
def test_every_link_leads_somewhere(name: str) -> None:
    """Files exist, and the pages that links lead to have the heading that they name."""
    here = ROOT / name
    targets = [(link, here.parent / link.partition("#")[0] if link[0] != "#" else here) for link in links(name)]

    lost = [link for link, path in targets if not path.exists()]
    adrift = [
        link
        for link, path in targets
        if "#" in link and path.suffix == ".md" and link.partition("#")[2] not in anchors(path)
    ]

    assert lost == []
    assert adrift == []


def test_the_code_that_the_docs_name_is_there() -> None:
    """Each function or class that a page links to by name is in the module that the link leads to."""
    named = [
        found
        for name in WRITTEN
        for found in re.findall(r"\[`([\w.]+)`\]\(\.\./(site_builder/[\w/]+)\.py\)", (ROOT / name).read_text())
    ]

    lost = [
        name
        for name, module in named
        if "site_builder." + name.rpartition(".")[0] != module.replace("/", ".")
        or not hasattr(importlib.import_module(module.replace("/", ".")), name.rpartition(".")[2])
    ]

    assert named
    assert lost == []


@pytest.mark.parametrize("name", WRITTEN)
def test_every_command_that_is_named_exists(name: str) -> None:
    """`isnad …` with its subcommands and options, and `make …` with its targets."""
    targets = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE)
    lines = code(name)

    wrong = [(line, word) for line in lines if line.startswith("isnad ") for word in unknown(line) if "…" not in word]
    made = [line.split()[1] for line in lines if line.startswith("make ")]

    assert wrong == []
    assert set(made) <= set(targets)


def test_the_reader_of_the_readme_meets_its_commands() -> None:
    """The check of commands reads the blocks and the text: both kinds stand in the README."""
    lines = code("README.md")

    assert {"isnad new newsroom", "isnad build", "isnad check", "make site", "make test"} <= set(lines)
    assert unknown("isnad bild --strickt") == ["bild", "--strickt"]


@pytest.mark.parametrize("name", READMES.values())
def test_the_story_of_the_readme_builds(name: str, tmp_path: Path) -> None:
    """Whoever copies the README's sheet and narrative into a new site gets a page and no warning."""
    site = as_told(name, tmp_path)

    ran = run(site, "en", "build", "--strict")

    assert (ran.code, ran.err) == (0, "")
    assert (site / "build/evening-hours/index.html").exists()


@pytest.mark.parametrize("language", READMES)
def test_the_mistake_of_the_readme_is_answered_like_this(language: str, tmp_path: Path) -> None:
    """The README shows letter by letter what the tool says when one letter of the quote changes."""
    ran = mistaken(language, tmp_path)

    command, _, said = block(READMES[language], "text").partition("\n")

    assert command in ("$ isnad build", "$ isnad --lang ar build")
    assert said == shown(ran.err)
    assert ran.code == 1
