from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from site_builder.domain.evidence import Evidence, Grounds
from site_builder.domain.figure import Amount, Bound, Kind, Period, PeriodUnit, Status
from site_builder.domain.finding import in_order
from site_builder.domain.notes import CorrectionKind
from site_builder.domain.place import Place
from site_builder.domain.sheet import FactSheet
from site_builder.domain.when import Day, When
from site_builder.gather import yaml_nodes
from site_builder.gather.facts import read_facts

Write = Callable[..., Path]
NAME = "content/a/facts.yaml"
EVIDENCE = "evidence: {source: desk, excerpt: نص}"
SOURCES = "sources:\n  desk: {file: article.txt, rights: full}\n"


@pytest.fixture
def sheet(write: Write) -> Callable[[str], FactSheet]:
    """The fact sheet of a text after the sources, which must have no fault."""

    def read(text: str) -> FactSheet:
        root = write({NAME: SOURCES + text})
        found, findings = read_facts(root / NAME, NAME, root)
        assert findings == ()
        assert found is not None
        return found

    return read


@pytest.fixture
def faults(write: Write) -> Callable[[str], list[tuple[str, str]]]:
    """The code and the place of each finding of a whole sheet."""

    def read(text: str) -> list[tuple[str, str]]:
        root = write({NAME: text})
        found, findings = read_facts(root / NAME, NAME, root)
        assert found is None
        return [(str(finding.at).removeprefix(NAME), finding.code) for finding in in_order(findings)]

    return read


def test_a_source_takes_its_title_from_its_article(sheet: Callable[[str], FactSheet]) -> None:
    """What the sheet does not say of a source stays empty, but for the title that the article has."""
    source = sheet("").sources[0]

    assert (source.id, source.title, source.published) == ("desk", "عرض كبير لباحثي المدينة", "")
    assert source.article.file == "seeds/article.txt"


def test_a_role_in_short_rests_on_the_first_evidence(sheet: Callable[[str], FactSheet]) -> None:
    """`role` is one role with the person's own excerpt."""
    person = sheet(f"people:\n  salma:\n    name: سلمى\n    also: [العلي]\n    role: مديرة\n    {EVIDENCE}\n").people[0]

    assert person.names == ("سلمى", "العلي")
    assert [(role.text, role.evidence) for role in person.roles] == [("مديرة", person.grounds.evidence[0])]
    assert person.roles[0].at.of("text") == Place(NAME, 7, 11)


def test_a_person_may_rest_on_the_excerpts_of_the_roles(sheet: Callable[[str], FactSheet]) -> None:
    """Where sources differ on a role, their excerpts support the person too."""
    person = sheet(f"people:\n  salma: {{name: سلمى, roles: [{{text: مديرة, {EVIDENCE}}}]}}\n").people[0]

    assert person.grounds.evidence == (person.roles[0].evidence,)


def test_a_quote_is_its_own_first_evidence(sheet: Callable[[str], FactSheet]) -> None:
    """The words are traced at the place where they are written."""
    keys = ("id: q", "speaker: salma", "text: نعم", "source: desk", "accept: orthographic", EVIDENCE)
    text = "quotes:\n  - " + "\n    ".join(keys)

    own, further = sheet(text).quotes[0].grounds.evidence

    assert (own.source, own.excerpt, own.accepts_spelling) == ("desk", "نعم", True)
    assert own.at.of("excerpt") == Place(NAME, 6, 11)
    assert (further.excerpt, further.accepts_spelling) == ("نص", False)


def test_a_figure_holds_what_its_line_says(sheet: Callable[[str], FactSheet]) -> None:
    """Amount, bound, period and date become values; nothing else is guessed."""
    text = (
        "figures:\n  - {id: f, label: حزمة, kind: package, amount: 10–20 مليون, currency: USD, bound: up_to,"
        f" over: first year, when: 2009, claimed_by: reports, {EVIDENCE}}}\n"
    )

    figure = sheet(text).figures[0]

    assert (figure.kind, figure.bound, figure.status) == (Kind.PACKAGE, Bound.UP_TO, Status.CLAIMED)
    assert figure.amount == Amount(Decimal(10_000_000), Decimal(20_000_000), "10–20 مليون")
    assert figure.period == Period(1, PeriodUnit.YEAR, "first")
    assert figure.when == When("2009", Day(2009), Day(2009))
    assert figure.at.of("amount") == Place(NAME, 4, 49)


@pytest.mark.parametrize(
    ("keys", "status"),
    [
        ("", Status.CLAIMED),
        (", disputed_by: [x]", Status.DISPUTED),
        (", disputed_by: [x], status: denied", Status.DENIED),
    ],
)
def test_a_figure_that_somebody_disputes_is_disputed(
    sheet: Callable[[str], FactSheet], keys: str, status: Status
) -> None:
    """The editor need not say it twice, and may say more."""
    text = f"figures:\n  - {{id: f, label: ن, kind: count, amount: 11, unit: باحثًا, claimed_by: x, {EVIDENCE}{keys}}}\n"

    assert sheet(text).figures[0].status == status


def test_every_other_noun_is_read(sheet: Callable[[str], FactSheet]) -> None:
    """Events, disputes, terms, unknowns, corrections, rates, organisations and topics keep the editor's order."""
    read = sheet(
        f"topics: {{b: باء, a: ألف}}\n"
        f"organisations:\n  noor: {{name: النور, {EVIDENCE}}}\n"
        f"events:\n  - {{id: e, title: عنوان, when: ../2025-07, as_stated: وبعد أيام, people: [salma], {EVIDENCE}}}\n"
        f"disputes:\n  - id: d\n    question: كم؟\n"
        f"    positions: [{{holder: x, says: أ, facts: [e]}}, {{holder: y, says: ب, {EVIDENCE}}}]\n"
        f"terms:\n  - {{id: t, term: مصطلح, text: شرح, basis: editor, note: من المعجم}}\n"
        f"unknowns:\n  - {{id: u, question: من؟, basis: editor, note: لا يذكره المصدر}}\n"
        f"corrections:\n  - {{id: c, date: 2026-11-22, kind: update, fact: e, text: جديد}}\n"
        f"  - {{id: c2, date: 2026-11-22, kind: سحب, fact: e, text: سُحب}}\n"
        f"rates:\n  - {{id: r, base: GBP, quote: USD, rate: 1.63, on: 2009-07-01, basis: editor, note: البنك}}\n"
    )

    assert read.topics == (("b", "باء"), ("a", "ألف"))
    assert read.ids() == ("noor", "e", "t", "u", "r", "d")
    assert read.events[0].when == When("../2025-07", None, Day(2025, 7))
    assert read.events[0].at.of("people.0") == Place(NAME, 7, 76)
    assert [position.facts for position in read.disputes[0].positions] == [("e",), ()]
    assert read.terms[0].grounds == Grounds((), "من المعجم")
    assert [entry.kind for entry in read.corrections] == [CorrectionKind.UPDATE, CorrectionKind.RETRACTION]
    assert read.rates[0].rate == Decimal("1.63")


def test_evidence_is_one_mapping_or_a_list(sheet: Callable[[str], FactSheet]) -> None:
    """Both ways give the same nouns, each with its own places."""
    lone = sheet(f"unknowns:\n  - id: u\n    question: من؟\n    {EVIDENCE}\n").unknowns[0].grounds
    listed = (
        sheet("unknowns:\n  - id: u\n    question: من؟\n    evidence:\n      - {source: desk, excerpt: نص}\n")
        .unknowns[0]
        .grounds
    )

    assert [one.excerpt for one in (*lone.evidence, *listed.evidence)] == ["نص", "نص"]
    assert lone.evidence[0] == Evidence("desk", "نص", lone.evidence[0].at)
    assert [one.at.of("excerpt") for one in (*lone.evidence, *listed.evidence)] == [
        Place(NAME, 6, 39),
        Place(NAME, 7, 33),
    ]


def test_all_the_faults_of_a_sheet_are_found_at_once(faults: Callable[[str], list[tuple[str, str]]]) -> None:
    """A misspelt key, a bad value, a missing key, a lack of evidence and a missing file do not hide each other."""
    text = (
        "soruces: {}\n"
        "sources:\n  desk: {file: artcle.txt, rights: full}\n"
        "people:\n  salma: {nmae: سلمى}\n"
        "events:\n  - {id: salma, title: ع, when: 2025-13-45, evidence: [{source: desk}]}\n"
        "figures:\n  - {id: f, label: ن, kind: bonus, amount: كثير, claimed_by: x, basis: editor, note: م}\n"
    )

    assert faults(text) == [
        (":1:1", "unknown-key"),
        (":3:16", "unknown-source-file"),
        (":5:3", "missing-key"),
        (":5:3", "no-evidence"),
        (":5:11", "unknown-key"),
        (":7:10", "taken-id"),
        (":7:33", "bad-when"),
        (":7:56", "missing-key"),
        (":9:29", "unknown-value"),
        (":9:44", "bad-amount"),
        (":9:44", "no-unit"),
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("topics: {}\n", (":1:1", "missing-key")),
        ("sources: {}\n", (":1:10", "too-few")),
        ("sources: {desk: {file: ../site.yaml, rights: full}}\n", (":1:24", "source-outside-seeds")),
        ("sources: {desk: {file: /etc/passwd, rights: full}}\n", (":1:24", "source-outside-seeds")),
        (f"sources: {{desk: {{file: {'a' * 300}.txt, rights: full}}}}\n", (":1:24", "unknown-source-file")),
        ("sources: {desk: {file: article.txt, rights: full, digest: 0123456789ab}}\n", (":1:59", "source-changed")),
        ("sources: {desk: {file: article.txt, rights: full, published: 2025-02-30}}\n", (":1:62", "bad-date")),
        ("sources: {Desk: {file: article.txt, rights: full}}\n", (":1:11", "bad-id")),
    ],
)
def test_a_source_that_cannot_be_used_is_a_finding(
    faults: Callable[[str], list[tuple[str, str]]], text: str, fault: tuple[str, str]
) -> None:
    """At the very value, whether it is the path, the digest, the date or the id."""
    assert faults(text) == [fault]


def test_an_approved_digest_is_compared_as_far_as_it_is_given(write: Write) -> None:
    """Twelve digits of the right digest approve the file."""
    root = write()
    digest = read_facts(root / NAME, NAME, root)[0].sources[0].article.digest  # type: ignore[union-attr] # the site is whole
    write({NAME: f"sources: {{desk: {{file: article.txt, rights: full, digest: {digest[:12].upper()}}}}}\n"})

    assert read_facts(root / NAME, NAME, root)[1] == ()


def test_a_sheet_that_does_not_parse_is_one_finding(faults: Callable[[str], list[tuple[str, str]]]) -> None:
    """A tab stops the parser; nothing is made up about the rest."""
    assert faults("sources:\n\tdesk: x\n") == [(":2:1", "yaml-tab")]


def test_the_python_parser_reads_the_same_sheet(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without the C parser builds the same site."""
    root = write()
    with_c = read_facts(root / NAME, NAME, root)

    monkeypatch.setattr(yaml_nodes, "LOADER", yaml.SafeLoader)

    assert with_c[1] == ()
    assert read_facts(root / NAME, NAME, root) == with_c
