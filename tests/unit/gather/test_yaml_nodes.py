from __future__ import annotations

import pytest
import yaml

from site_builder.domain.place import Place
from site_builder.gather import yaml_nodes
from site_builder.gather.yaml_nodes import read_yaml
from site_builder.gather.yaml_tree import YamlTree


def tree(text: str) -> YamlTree:
    """The tree of a text that has no fault."""
    read, findings = read_yaml(text, "facts.yaml", "sources:")
    assert findings == ()
    assert read is not None
    return read


def faults(text: str, first_line: int = 1) -> list[tuple[str, str]]:
    """The code and the place of each finding."""
    findings = read_yaml(text, "facts.yaml", "sources:", first_line)[1]
    return [(finding.code, str(finding.at).removeprefix("facts.yaml")) for finding in findings]


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both parsers: a system without the C one says the same."""
    monkeypatch.setattr(yaml_nodes, "LOADER", getattr(yaml, request.param))
    return str(request.param)


def test_scalars_stay_what_the_editor_typed() -> None:
    """No date, number, time or truth value is read into a text."""
    typed = {"a": "no", "b": "012", "c": "12:30:00", "d": "2026-13-45", "e": "~", "f": "1_000", "g": "null"}

    assert tree("\n".join(f"{key}: {value}" for key, value in typed.items())).value == typed


def test_each_value_and_each_key_knows_its_line_and_column() -> None:
    """Columns count characters, so that Arabic text is counted as an editor shows it."""
    read = tree("people:\n  sam:\n    name: سام\n    also: [ألتمان, س]\n")

    assert read.key(("people", "sam")) == Place("facts.yaml", 2, 3)
    assert read.place(("people", "sam", "name")) == Place("facts.yaml", 3, 11)
    assert read.place(("people", "sam", "also", 1)) == Place("facts.yaml", 4, 20)


def test_what_is_not_written_stands_where_its_owner_stands() -> None:
    """A missing key is reported at the entry that lacks it."""
    read = tree("events:\n  - id: a\n  - id: b\n")

    assert read.place(("events", 1, "title")) == Place("facts.yaml", 3, 5)


def test_one_mapping_may_stand_for_a_list_of_one() -> None:
    """The first evidence is found whether evidence is a mapping or a list."""
    read = tree("evidence: {source: a}\nother: [{source: b}]\n")

    assert read.place(("evidence", 0, "source")) == Place("facts.yaml", 1, 20)
    assert read.place(("other", 0, "source")) == Place("facts.yaml", 2, 18)


def test_a_noun_gives_the_places_of_its_fields_and_of_their_items() -> None:
    """A finding can point at the second person of an event."""
    places = tree("events:\n  - id: a\n    people: [x, yy]\n").places(("events", 0))

    assert places.whole == Place("facts.yaml", 2, 5)
    assert places.of("id") == Place("facts.yaml", 2, 9)
    assert places.of("people.1") == Place("facts.yaml", 3, 17)
    assert places.of("title") == places.whole


def test_a_key_with_nothing_after_it_is_not_written() -> None:
    """An editor may keep the empty keys of a draft."""
    read = tree('quotes:\ntitle: ""\n')

    assert read.value == {"title": ""}
    assert read.key(("quotes",)) == Place("facts.yaml", 1, 1)


def test_lines_are_counted_in_the_whole_file() -> None:
    """Front matter begins on line 2."""
    assert faults("a: 1\na: 2\n", first_line=2) == [("yaml-duplicate-key", ":3:1")]


def test_every_duplicate_key_is_found_at_its_second_place() -> None:
    """Duplicates do not hide each other, and the first value stays."""
    text = "a: 1\nb: {c: 1, c: 2}\na: 3\n"

    assert faults(text) == [("yaml-duplicate-key", ":2:11"), ("yaml-duplicate-key", ":3:1")]
    assert kept(text) == {"a": "1", "b": {"c": "1"}}


def kept(text: str) -> object:
    """What is read of a text in spite of its faults."""
    read = read_yaml(text, "facts.yaml", "sources:")[0]
    return read and read.value


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a:\n\tb: 1\n", "yaml-tab", ":2:1"),
        ("a: 1\n  \tb: 2\n", "yaml-tab", ":2:3"),
        ("a: |\n x\n\ty\n", "yaml-tab", ":3:1"),
        ("a: قال: نعم\n", "yaml-colon", ":1:7"),
        ("a: 'x\nb: 1\n", "yaml-unclosed-quote", ":1:4"),
        ('a: "قال" ثم مضى\n', "yaml-text-after-quote", ":1:10"),
        ('a: "x\\q"\n', "yaml-bad-escape", ":1:6"),
        ("a: [x، y\nb: 1\n", "yaml-unclosed-bracket", ":1:4"),
        ("a: {x: 1\nb: 1\n", "yaml-unclosed-bracket", ":1:4"),
        ("a: @sama\n", "yaml-reserved-character", ":1:4"),
        ("a: 1\n---\nb: 2\n", "yaml-several-documents", ":2:1"),
        ("a: 1\n...\nb: 2\n", "yaml-several-documents", ":3:1"),
        ("a: 1\n- b\n", "yaml-syntax", ":2:1"),
        ("x: س\na: \x07\n", "yaml-control-character", ":2:4"),
        ("", "yaml-not-a-mapping", ":1:1"),
        ("# only a comment\n", "yaml-not-a-mapping", ":1:1"),
        ("- a\n", "yaml-not-a-mapping", ":1:1"),
        ("just text\n", "yaml-not-a-mapping", ":1:1"),
        ("? [a]\n: b\n", "yaml-key-not-text", ":1:3"),
        ("a: &quot; 1\n", "yaml-anchor", ":1:4"),
        ("a: *b\n", "yaml-anchor", ":1:4"),
        ("a: !foo 1\n", "yaml-tag", ":1:4"),
        ("a: !!python/object/apply:os.system [x]\n", "yaml-tag", ":1:4"),
    ],
)
def test_yaml_that_does_not_parse_says_where_and_why(text: str, code: str, place: str, loader: str) -> None:
    """Each slip that editors make has its own sentence, whichever parser met it."""
    found = faults(text)

    # The Python parser stops one character later at a bad escape.
    assert [(found[0][0], found[0][1])] == [
        (code, ":1:7" if (code, loader) == ("yaml-bad-escape", "SafeLoader") else place)
    ]


def test_an_alias_bomb_is_refused_before_it_is_built() -> None:
    """Nine lines would be a billion values; each anchor and each alias is a finding instead."""
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 30))

    assert {code for code, _ in faults(bomb)} == {"yaml-anchor"}
    assert len(faults(bomb)) == 30 + 29 * 2


@pytest.mark.parametrize("text", ["a: " + "[" * 50 + "]" * 50, "a: " + "{a: " * 4000 + "}" * 4000])
def test_a_value_that_is_too_deep_is_a_finding(text: str, loader: str) -> None:
    """Nesting without end reaches no recursion limit of ours."""
    assert {code for code, _ in faults(text)} <= {"yaml-too-deep", "yaml-syntax"}
    assert faults(text) != [], loader


def test_signs_inside_a_text_are_only_text() -> None:
    """An ampersand, a star or an exclamation mark among words is no anchor and no tag."""
    assert tree("a: س & ص * 2 !\nb: R&D*\n").value == {"a": "س & ص * 2 !", "b": "R&D*"}
