"""Tiny fact sheets to verify: one source of a few passages, and facts with all but what matters filled in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from site_builder.domain.dispute import Dispute, Position
from site_builder.domain.event import Event
from site_builder.domain.evidence import Evidence, Grounds
from site_builder.domain.figure import Amount, Bound, Figure, Kind, Period, PeriodUnit, Rate, Status
from site_builder.domain.finding import Finding
from site_builder.domain.narrative import Narrative
from site_builder.domain.notes import Correction, CorrectionKind, Term, Unknown
from site_builder.domain.people import Organisation, Person, Role
from site_builder.domain.place import Place, Places
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import FactSheet
from site_builder.domain.source import Article, Cut, Passage, PassageKind, Rights, Source
from site_builder.domain.story import Draft, Story
from site_builder.domain.when import Day, When
from site_builder.verify.verify import verify

FACTS = "content/s/facts.yaml"
STORY = "content/s/story.md"
AT = Places(Place(FACTS, 1))

OFFERS = "ووفقًا للتقارير، تضمنت عروض ميتا حزم تعويضات تصل إلى 300 مليون دولار على مدى أربع سنوات، بحسب ألتمان."
ATTRIBUTED = "وأكد أندرو بوسورث، المدير التقني في Meta، هذا الرأي، حيث قال: “السوق مزدهر، إنه ليس كذلك”."


def places(line: int, *fields: str) -> Places:
    """A noun at a line, its fields on the lines below."""
    written = tuple((field, Place(FACTS, line + index)) for index, field in enumerate(fields, 1))
    return Places(Place(FACTS, line), written)


def source(*paragraphs: str, id_: str = "desk", cuts: tuple[Cut, ...] = (), first: PassageKind | None = None) -> Source:
    """A source whose passages stand on the lines 1, 3, 5, …"""
    passages = tuple(
        Passage(f"p-{id_}-{index}", PassageKind.PARAGRAPH, text, 2 * index + 1) for index, text in enumerate(paragraphs)
    )
    if first is not None:
        passages = (replace(passages[0], kind=first), *passages[1:])
    article = Article(f"seeds/{id_}.txt", "0" * 64, "utf-8", passages, cuts)
    return Source(id_, "عنوان", "", "", "", "", "", Rights.FULL, article, AT)


def evidence(excerpt: str, source: str = "desk", *, accepts: bool = False) -> Evidence:
    """Evidence whose excerpt is on line 11."""
    return Evidence(source, excerpt, places(10, "excerpt", "source"), accepts)


def grounds(*excerpts: str, note: str = "") -> Grounds:
    """Grounds of plain excerpts."""
    return Grounds(tuple(evidence(excerpt) for excerpt in excerpts), note)


def person(id_: str, name: str, *excerpts: str, **fields: Any) -> Person:
    """A person; `role` is evidenced by the first excerpt."""
    found = grounds(*(excerpts or (name,)))
    roles = tuple(Role(fields.pop("role"), found.evidence[0], AT) for _ in range("role" in fields))
    filled = {"also": (), "latin": "", "unnamed": False, "grounds": found, **fields}
    return Person(id=id_, name=name, roles=roles, at=AT, **filled)


def organisation(id_: str, name: str, *excerpts: str, **fields: Any) -> Organisation:
    """An organisation."""
    filled = {"also": (), "latin": "", "text": "", "grounds": grounds(*(excerpts or (name,))), **fields}
    return Organisation(id=id_, name=name, at=AT, **filled)


def event(id_: str, *excerpts: str, **fields: Any) -> Event:
    """An event; `when` is written as a triple of year, month, day."""
    when = fields.pop("when", None)
    filled: dict[str, Any] = {"as_stated": "", "after": "", "people": (), "organisations": (), "text": "", **fields}
    known = When("-".join(str(part) for part in when if part), Day(*when), Day(*when)) if when else None
    return Event(id=id_, title="حدث", when=known, at=AT, **{"grounds": grounds(*excerpts), **filled})


def quote(id_: str, text: str, speaker: str, *context: str, **fields: Any) -> Quote:
    """A quote from `desk`, its own first evidence."""
    own = evidence(text, fields.get("source", "desk"), accepts=fields.pop("accepts", False))
    filled = {"said_in": "", "said_to": "", "reported_by": "", "topic": "", "source": "desk", **fields}
    supported = Grounds((own, *grounds(*context).evidence))
    return Quote(id=id_, speaker=speaker, text=text, grounds=supported, at=AT, **filled)


def amount(low: int | str, high: int | str | None = None) -> Amount:
    """A number or a range."""
    return Amount(Decimal(low), Decimal(low if high is None else high), str(low))


def figure(id_: str, money: Amount, *excerpts: str, **fields: Any) -> Figure:
    """A sum in dollars; `unit` takes the place of the currency."""
    filled: dict[str, Any] = {
        "kind": Kind.PACKAGE,
        "currency": "" if "unit" in fields else "USD",
        "unit": "",
        "bound": Bound.EXACTLY,
        "period": None,
        "when": None,
        "claimed_by": "reports",
        "disputed_by": (),
        "status": Status.DISPUTED if fields.get("disputed_by") else Status.CLAIMED,
        "reference": False,
        "text": "",
        "grounds": grounds(*excerpts),
        "at": places(20, "amount", "currency", "bound", "over", "unit"),
        **fields,
    }
    return Figure(id=id_, label="رقم", amount=money, **filled)


def package(**fields: Any) -> Figure:
    """The figure that `OFFERS` speaks of, as the source says it."""
    excerpt = "حزم تعويضات تصل إلى 300 مليون دولار على مدى أربع سنوات"
    said = {"bound": Bound.UP_TO, "period": Period(4, PeriodUnit.YEAR, "span"), **fields}
    return figure("package", said.pop("amount", amount(300_000_000)), said.pop("excerpt", excerpt), **said)


def position(holder: str, *excerpts: str, facts: tuple[str, ...] = (), says: str = "قول") -> Position:
    """One side of a dispute."""
    return Position(holder, says, facts, grounds(*excerpts), AT)


def dispute(id_: str, *positions: Position) -> Dispute:
    """A dispute."""
    return Dispute(id_, "سؤال", positions, AT)


def rate(id_: str, worth: str, *excerpts: str, note: str = "", on: str = "2009-07-01") -> Rate:
    """Pounds in dollars."""
    return Rate(id_, "GBP", "USD", Decimal(worth), on, grounds(*excerpts, note=note), AT)


def term(id_: str, note: str) -> Term:
    """A glossary entry by the editor."""
    return Term(id_, "مصطلح", "", "شرح", Grounds((), note), AT)


def unknown(id_: str, note: str = "خلاصة") -> Unknown:
    """An open question by the editor."""
    return Unknown(id_, "سؤال", "نص", Grounds((), note), AT)


def correction(fact: str) -> Correction:
    """A correction of a fact."""
    return Correction("put-right", "2025-07-09", CorrectionKind.CORRECTION, fact, "نص", AT)


def sheet(*nouns: object, topics: tuple[tuple[str, str], ...] = ()) -> FactSheet:
    """A sheet of sources and facts in any order."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(noun for noun in nouns if isinstance(noun, kind))

    return FactSheet(
        file=FACTS,
        sources=of(Source),
        topics=topics,
        people=of(Person),
        organisations=of(Organisation),
        events=of(Event),
        quotes=of(Quote),
        figures=of(Figure),
        disputes=of(Dispute),
        terms=of(Term),
        unknowns=of(Unknown),
        corrections=of(Correction),
        rates=of(Rate),
    )


def draft(facts: FactSheet, text: str | None = None, dek: str = "ملخص", brief: tuple[str, ...] = ()) -> Draft:
    """A draft; without a text of its own, its narrative links to every fact. The narrative begins on line 9."""
    linked = " ".join(f"[هنا](fact:{id_})" for id_ in facts.ids())
    at = Places(Place(STORY, 1), (("dek", Place(STORY, 3, 6)), ("brief.0", Place(STORY, 5, 5))))
    body = linked if text is None else text
    narrative = Narrative(STORY, "عنوان", dek, brief, ("محرر",), "2025-07-09", "", (), False, body, 9, at)
    return Draft("s", narrative, facts)


def findings(*nouns: object, **narrative: Any) -> tuple[Finding, ...]:
    """All that is wrong with a sheet of these nouns."""
    return verify(draft(sheet(*nouns), **narrative))[1]


def codes(*nouns: object, **narrative: Any) -> list[str]:
    """The codes of all that is wrong with a sheet of these nouns, in alphabetical order."""
    return sorted(finding.code for finding in findings(*nouns, **narrative))


def told(found: Iterable[Finding], code: str) -> str:
    """What the one finding with this code says in English, its hint and its detail included."""
    [finding] = [one for one in found if one.code == code]
    return f"{finding.message('en')} {finding.hint('en')}\n{finding.detail}"


def story(*nouns: object, **narrative: Any) -> Story:
    """The story of a sheet in which nothing is wrong."""
    verified, found = verify(draft(sheet(*nouns), **narrative))
    assert verified is not None, found
    return verified
