from __future__ import annotations

import pytest

from site_builder.gather.coherence import coherence
from site_builder.gather.yaml_nodes import read_yaml


def breaches(text: str) -> list[tuple[str, str]]:
    """The place and the code of each breach in a sheet."""
    tree = read_yaml(text, "f", "sources:")[0]
    assert tree is not None
    return [(str(finding.at).removeprefix("f"), finding.code) for finding in coherence(tree)]


def test_an_id_is_unique_across_all_nouns() -> None:
    """A source and an event may not share an id; the later place is told, with the earlier one."""
    text = "sources: {a: {file: x}}\nquotes: [{id: b}, {id: a}]\nterms: [{id: b, basis: editor, note: x}]\n"

    assert breaches(text) == [(":2:24", "taken-id"), (":3:14", "taken-id")]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("evidence: {source: a}", []),
        ("basis: editor, note: حساب", []),
        ("title: ع", [(":1:10", "no-evidence")]),
        ("basis: editor", [(":1:25", "basis-without-note")]),
        ("note: حساب", [(":1:24", "note-without-basis")]),
    ],
)
def test_a_fact_rests_on_evidence_or_on_the_editors_word(entry: str, expected: list[tuple[str, str]]) -> None:
    """Nothing else is allowed on a page."""
    assert breaches(f"events: [{{id: e, {entry}}}]\n") == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("currency: USD", []),
        ("unit: percent", []),
        ("currency: USD, unit: percent", ["currency-and-unit"]),
        ("label: ن", ["no-unit"]),
    ],
)
def test_an_amount_has_a_currency_or_a_unit(entry: str, expected: list[str]) -> None:
    """Never both, never neither."""
    text = f"figures: [{{id: f, amount: 1, evidence: {{source: a}}, {entry}}}]\n"

    assert [code for _, code in breaches(text)] == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("role: مدير, evidence: {source: a}", []),
        ("roles: [{text: مدير}]", []),
        ("role: مدير, roles: [{text: مدير}]", ["role-and-roles"]),
        ("role: مدير, basis: editor, note: س", ["role-without-evidence"]),
    ],
)
def test_a_role_is_written_as_a_source_states_it(entry: str, expected: list[str]) -> None:
    """A role rests on an excerpt, and is written in one way."""
    assert [code for _, code in breaches(f"people: {{p: {{name: س, {entry}}}}}\n")] == expected


def test_a_position_may_rest_on_the_facts_that_it_names() -> None:
    """A side with neither evidence nor facts is a finding."""
    text = "disputes: [{id: d, positions: [{holder: x, facts: [f]}, {holder: y}]}]\n"

    assert breaches(text) == [(":1:57", "no-evidence")]


def test_a_currency_is_not_converted_to_itself() -> None:
    """A rate has two currencies."""
    text = "rates: [{id: r, base: USD, quote: USD, basis: editor, note: س}]\n"

    assert breaches(text) == [(":1:35", "rate-of-itself")]


def test_a_sheet_of_the_wrong_form_breaks_nothing() -> None:
    """Texts where entries should be are the shapes' complaint."""
    assert breaches("people: x\nevents: [a, [b]]\nfigures: {f: {id: 1}}\ndisputes: [{id: [a], positions: x}]\n") == [
        (":3:11", "no-evidence")
    ]
