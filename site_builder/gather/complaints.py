"""From pydantic's errors to findings: at the very value, with what was expected and the nearest thing that would do."""

from __future__ import annotations

import re
from collections.abc import Callable

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from site_builder.domain.finding import Finding
from site_builder.domain.rule import Rule
from site_builder.gather import shape_rules as rules
from site_builder.gather.misread import MisreadError
from site_builder.gather.nearest import listed, nearest
from site_builder.gather.shape_fields import example, field_at, fields, named, owner
from site_builder.gather.shapes.shape import Shape
from site_builder.gather.yaml_tree import Path, YamlTree

KEY = "[key]"
FORMS = {
    "string_type": rules.WANTS_TEXT,
    "dict_type": rules.WANTS_MAPPING,
    "model_type": rules.WANTS_MAPPING,
    "string_too_short": rules.EMPTY_VALUE,
}


def complaints(error: ValidationError, tree: YamlTree, shape: type[Shape]) -> tuple[Finding, ...]:
    """A finding for every error."""
    return tuple(_complaint(details, tree, shape) for details in error.errors(include_url=False))


def _complaint(details: ErrorDetails, tree: YamlTree, shape: type[Shape]) -> Finding:
    path = tuple(step for step in details["loc"] if step != KEY)
    fault = details.get("ctx", {}).get("error")
    if isinstance(fault, MisreadError):
        return fault.at(tree.key(path) if KEY in details["loc"] else tree.place(path))
    say = SAY.get(details["type"], _bad_form)
    return say(details, tree, shape, path)


def _unknown_key(_details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    known, key = fields(owner(shape, path)), str(path[-1])
    near = nearest(key, known)
    place, allowed = tree.key(path), listed(known)
    if near:
        return rules.UNKNOWN_KEY.broken(place, key=key, nearest=near, allowed=allowed)
    return rules.STRANGE_KEY.broken(place, key=key, allowed=allowed)


def _missing(_details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    return rules.MISSING_KEY.broken(tree.key(path), key=named(path), example=example(*field_at(shape, path)))


def _unknown_value(details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    key, value = named(path), details["input"]
    if not isinstance(value, str):
        return _wants(rules.WANTS_TEXT, tree, shape, path)
    known = re.findall("'([^']*)'", details.get("ctx", {}).get("expected", ""))
    near = nearest(value, known)
    if near:
        return rules.UNKNOWN_VALUE.broken(tree.place(path), key=key, value=value, nearest=near, allowed=listed(known))
    return rules.STRANGE_VALUE.broken(tree.place(path), key=key, value=value, allowed=listed(known))


def _untrue(details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    if not isinstance(details["input"], str):
        return _wants(rules.WANTS_TEXT, tree, shape, path)
    return rules.WANTS_TRUTH.broken(tree.place(path), key=named(path), value=details["input"])


def _too_few(details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    given, least = details["ctx"]["actual_length"], details["ctx"]["min_length"]
    line = example(*field_at(shape, path))
    return rules.TOO_FEW.broken(tree.place(path), key=named(path), given=given, least=least, example=line)


def _unlisted(details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    """A single text is shown as the list it should have been; where one mapping is enough, a mapping is asked for."""
    key, field = field_at(shape, path)
    text, sample = details["input"], field.examples[0] if field and field.examples else []
    if isinstance(sample, dict):
        return _wants(rules.WANTS_MAPPING, tree, shape, path)
    if isinstance(text, str) and isinstance(sample[0], str) and not re.search(r"[,،\[\]{}:#]", text):
        return rules.WANTS_LIST.broken(tree.place(path), key=key, example=f"{key}: [{text}]")
    return _wants(rules.WANTS_LIST, tree, shape, path)


def _bad_form(details: ErrorDetails, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    return _wants(FORMS.get(details["type"], rules.BAD_SHAPE), tree, shape, path)


def _wants(rule: Rule, tree: YamlTree, shape: type[Shape], path: Path) -> Finding:
    return rule.broken(tree.place(path), key=named(path), example=example(*field_at(shape, path)))


SAY: dict[str, Callable[[ErrorDetails, YamlTree, type[Shape], Path], Finding]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "enum": _unknown_value,
    "literal_error": _unknown_value,
    "bool_parsing": _untrue,
    "bool_type": _untrue,
    "too_short": _too_few,
    "tuple_type": _unlisted,
}
