"""The tables of docs/look.md: templates, parts, and what each view holds, from the code and the theme."""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import Field, fields, is_dataclass
from pathlib import Path

from jinja2 import Environment, nodes

from docs.pages.demonstration import planned
from docs.pages.markdown import code, escaped, table
from site_builder.plan import views


def section(root: Path) -> str:
    """The templates with their views, the parts, the views."""
    given = {page.template: page for page in reversed(planned(root)[0])}
    files = sorted((root / "templates").rglob("*.*"), key=lambda path: path.relative_to(root).as_posix())
    names = [path.relative_to(root / "templates").as_posix() for path in files]
    rows = [_template(root, name, type(given[name].view), given[name].path) for name in names if name in given]
    parts = [_part(root, name) for name in names if name not in given]
    return "\n\n".join(
        [
            "### Templates",
            table(("template", "its view", "a page that it makes", "takes from"), rows),
            "### Parts",
            table(("part", "what it is", "gives"), parts),
            "### Views",
            *(_view(one) for one in _views()),
        ]
    )


def _template(root: Path, name: str, view: type, path: str) -> tuple[str, ...]:
    used = ", ".join(code(one) for one in _used(root, name))
    return f"[{name}](../templates/{name})", _link(view.__name__), code(path), used


def _part(root: Path, name: str) -> tuple[str, ...]:
    text = (root / "templates" / name).read_text(encoding="utf-8")
    words = re.search(r"\{#\s*(.*?)\s*#\}", text, re.DOTALL)
    says = " ".join(words[1].split()) if words else "the frame of every page: head, masthead, footer"
    tree = Environment(autoescape=True).parse(text)
    macros = (f"{one.name}({', '.join(arg.name for arg in one.args)})" for one in tree.find_all(nodes.Macro))
    blocks = (f"block {one.name}" for one in tree.find_all(nodes.Block))
    return f"[{name}](../templates/{name})", escaped(says), ", ".join(map(code, (*blocks, *macros))) or "is included"


def _used(root: Path, name: str) -> list[str]:
    tree = Environment(autoescape=True).parse((root / "templates" / name).read_text(encoding="utf-8"))
    found = tree.find_all((nodes.Extends, nodes.Include, nodes.FromImport))
    return sorted({one.template.value for one in found if isinstance(one.template, nodes.Const)})


def _views() -> list[type]:
    """Every view and what views are made of: those of whole pages first, each group by name."""
    modules = [
        importlib.import_module(f"{views.__name__}.{info.name}") for info in pkgutil.iter_modules(views.__path__)
    ]
    found = {value for module in modules for value in vars(module).values() if is_dataclass(value)}
    own = [one for one in found if isinstance(one, type) and one.__module__.startswith(views.__name__)]
    return sorted(own, key=lambda one: (not one.__name__.endswith("View"), one.__name__))


def _view(one: type) -> str:
    """A view: its own words, then its fields."""
    words = " ".join((one.__doc__ or "").split())
    return f"#### {one.__name__}\n\n{words}\n\n" + "; ".join(_field(field) for field in fields(one)) + "."


def _field(field: Field[object]) -> str:
    return f"`{field.name}` {_type(str(field.type))}"


def _type(written: str) -> str:
    """A type in words: «several Link»."""
    several = re.fullmatch(r"tuple\[(.*), \.\.\.\]", written)
    if several:
        return f"several {_type(several[1])}"
    if written == "tuple[str, str]":
        return "pairs of str"
    return " or ".join("nothing" if one == "None" else _link(one) for one in written.split(" | "))


def _link(name: str) -> str:
    """The name of a view leads to it; of any other type only the name stands."""
    known = {one.__name__ for one in _views()}
    return f"[{name}](#{name.lower()})" if name in known else name
