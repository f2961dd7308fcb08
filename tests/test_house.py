"""The walls and the house rules, so that nobody has to remember them."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import site_builder
from site_builder.domain.rule import Rule

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "site_builder").rglob("*.py"))
NAMES = [path.relative_to(ROOT).as_posix() for path in MODULES]
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
FILE_LIMIT = 300
FUNCTION_LIMIT = 30


def run(*command: str) -> tuple[int, str]:
    """The exit code of a development tool and all that it said."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def rules() -> list[Rule]:
    """Every rule that any module declares."""
    names = [info.name for info in pkgutil.walk_packages(site_builder.__path__, "site_builder.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Rule)]
    return list({rule.code + rule.says.en: rule for rule in found}.values())


def gaps(sentence: str) -> set[str]:
    """The named gaps of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def functions(path: Path) -> list[ast.FunctionDef]:
    """Every function and method of a module."""
    return [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)]


def test_no_stage_looks_over_its_wall() -> None:
    """Imports go down the floors, never sideways, and the pure stages reach no disk, clock or network."""
    code, words = lint_imports()

    assert code == 0, words


def lint_imports() -> tuple[int, str]:
    """What the import linter says of the contracts in pyproject.toml."""
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_walls_have_no_doors() -> None:
    """No contract ignores an import."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

    assert [contract["name"] for contract in contracts if "ignore_imports" in contract] == []


@pytest.mark.parametrize("command", [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)])
def test_the_linters_are_content(command: tuple[str, ...]) -> None:
    """Ruff and strict mypy find nothing."""
    code, words = run(*command)

    assert code == 0, words


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_file_fits_in_one_look(path: Path) -> None:
    """No module is longer than 300 lines, and none has a name that says nothing."""
    lines = len(path.read_text().splitlines())

    assert lines <= FILE_LIMIT
    assert path.stem not in VAGUE


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_function_fits_in_one_breath(path: Path) -> None:
    """No function is longer than 30 lines with its docstring."""
    long = [f"{node.name}: {node.end_lineno - node.lineno + 1}" for node in functions(path) if node.end_lineno]
    long = [entry for entry in long if int(entry.rpartition(" ")[2]) > FUNCTION_LIMIT]

    assert long == []


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_only_the_command_line_catches_everything(path: Path) -> None:
    """A broad `except` would hide a bug; the one place for it is cli.py."""
    handlers = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ExceptHandler)]
    broad = [
        node.lineno
        for node in handlers
        if node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"}
    ]

    assert broad == [] or path.name == "cli.py"


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_an_exception_from_a_rule_says_why(path: Path) -> None:
    """Each `noqa`, `type: ignore` and formatting switch carries its reason on its line."""
    silent = [
        line
        for line in path.read_text().splitlines()
        if re.search(r"# (noqa|type: ignore)", line) and not re.search(r"# (noqa|type: ignore)[^#]*# \S+", line)
    ]

    assert silent == []


def test_each_rule_has_one_code() -> None:
    """People search for a code: it names one rule, in kebab-case."""
    codes = [rule.code for rule in rules()]

    assert sorted(codes) == sorted(set(codes))
    assert [code for code in codes if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_both_languages_tell_the_same() -> None:
    """The Arabic and the English sentence of a rule fill the same gaps."""
    uneven = [
        rule.code
        for rule in rules()
        if gaps(rule.says.ar) != gaps(rule.says.en) or gaps(rule.hint.ar) != gaps(rule.hint.en)
    ]

    assert uneven == []


def test_every_test_is_a_sentence() -> None:
    """The docstring of a test says what is promised to whom."""
    mute = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        for node in functions(path)
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]

    assert mute == []


def test_every_dependency_gives_its_reason() -> None:
    """What pyproject.toml asks for is pinned, and docs/dependencies.md says why it is there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = [entry for extra in project.get("optional-dependencies", {}).values() for entry in extra]
    wanted = {re.split(r"[<>=\[ ]", entry)[0].lower() for entry in (*project["dependencies"], *extras)}
    pinned = {line.split("==")[0].lower() for line in (ROOT / "requirements/site.txt").read_text().splitlines()}
    explained = (ROOT / "docs/dependencies.md").read_text().lower()

    assert wanted - pinned == set()
    assert {name for name in wanted if f"**{name}**" not in explained} == set()


def test_the_glossary_knows_every_noun() -> None:
    """Each noun of the domain stands in the glossary beside its Arabic newsroom word."""
    glossary = (ROOT / "docs/glossary.md").read_text()
    nouns = {
        node.name
        for path in (ROOT / "site_builder/domain").glob("*.py")
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.ClassDef)
    }

    assert sorted(noun for noun in nouns if f"`{noun}`" not in glossary) == []
