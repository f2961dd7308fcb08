"""A small newsroom whose nouns a test can bend: every story it makes is traced to its sources, as a verified one is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest

from site_builder.domain.dispute import Dispute, Position
from site_builder.domain.event import Event
from site_builder.domain.evidence import Evidence, Grounds
from site_builder.domain.figure import Amount, Bound, Figure, Kind, Status
from site_builder.domain.narrative import Narrative
from site_builder.domain.people import Person, Role
from site_builder.domain.place import Place, Places
from site_builder.domain.quote import Quote
from site_builder.domain.sheet import FactSheet
from site_builder.domain.site import Brand, Digits, Months, Site
from site_builder.domain.source import Article, Passage, PassageKind, Rights, Source
from site_builder.domain.span import Span
from site_builder.domain.story import Coverage, Story
from site_builder.domain.verdict import Trace, Verdict
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex, index_story

LINE = count(1)


class Newsroom:
    """Makes nouns with few words: what a test does not name has a plain value."""

    def site(self, **changes: object) -> Site:
        """A site at the root of a host."""
        plain = Site(
            "إسناد",
            "https://isnad.example/",
            "قصص",
            "",
            "",
            "ar",
            Digits.LATN,
            Months.STANDARD,
            (("ai", "الذكاء"),),
            Brand(),
            self.places(),
        )
        return replace(plain, **changes)  # type: ignore[arg-type] # a test names the fields it bends

    def places(self, file: str = "content/story/facts.yaml") -> Places:
        """A place of its own for each noun, as in a file."""
        return Places(Place(file, next(LINE), 1))

    def source(self, id_: str, *paragraphs: str, rights: Rights = Rights.FULL, title: str = "عنوان المقال") -> Source:
        """A source whose passages are `p-0`, `p-1`, …; its title is `p-title`."""
        passages = tuple(Passage(f"p-{at}", PassageKind.PARAGRAPH, text, at) for at, text in enumerate(paragraphs))
        article = Article("a.txt", "0" * 64, "utf-8", (Passage("p-title", PassageKind.TITLE, title, 1), *passages), ())
        return Source(id_, title, "", "", "", "", "", rights, article, self.places())

    def grounds(self, *pairs: tuple[str, str], note: str = "") -> Grounds:
        """Evidence from pairs of source and excerpt."""
        return Grounds(tuple(Evidence(source, excerpt, self.places()) for source, excerpt in pairs), note)

    def quote(self, id_: str, text: str, source: str = "one", speaker: str = "sam", **changes: object) -> Quote:
        """A quote that is its own excerpt."""
        grounds = self.grounds((source, text))
        plain = Quote(id_, speaker, text, "", "", "", "", source, grounds, self.places())
        return replace(plain, **changes)  # type: ignore[arg-type] # a test names the fields it bends

    def figure(self, id_: str, amount: int, **changes: object) -> Figure:
        """A sum of dollars, exactly, without a period."""
        plain = Figure(
            id_,
            f"بند {id_}",
            Kind.OFFER,
            Amount(Decimal(amount), Decimal(amount), str(amount)),
            "USD",
            "",
            Bound.EXACTLY,
            None,
            None,
            "reports",
            (),
            Status.CLAIMED,
            False,
            "",
            self.grounds(note="كلمة التحرير"),
            self.places(),
        )
        return replace(plain, **changes)  # type: ignore[arg-type] # a test names the fields it bends

    def event(self, id_: str, **changes: object) -> Event:
        """An event without date or order."""
        plain = Event(id_, f"حدث {id_}", "", None, "", "", (), (), self.grounds(note="كلمة"), self.places())
        return replace(plain, **changes)  # type: ignore[arg-type] # a test names the fields it bends

    def person(self, id_: str, name: str, *roles: tuple[str, str, str], **changes: object) -> Person:
        """A person; a role is its words, its source and its excerpt."""
        made = tuple(
            Role(text, Evidence(source, excerpt, self.places()), self.places()) for text, source, excerpt in roles
        )
        plain = Person(id_, name, (), "", False, made, Grounds(), self.places())
        return replace(plain, **changes)  # type: ignore[arg-type] # a test names the fields it bends

    def dispute(self, id_: str, *positions: tuple[str, str, tuple[str, ...]]) -> Dispute:
        """A dispute; a position is its holder, what it says, and its facts."""
        made = tuple(Position(who, says, facts, Grounds(), self.places()) for who, says, facts in positions)
        return Dispute(id_, f"سؤال {id_}؟", made, self.places())

    def story(self, sheet: FactSheet, text: str = "نص.", slug: str = "story", **changes: object) -> Story:
        """A story whose every excerpt is traced to the first passage that holds it."""
        plain = Narrative(
            f"content/{slug}/story.md",
            "عنوان القصة",
            "مدخل",
            (),
            ("هيئة التحرير",),
            "2026-11-22",
            "",
            ("ai",),
            False,
            text,
            9,
            self.places(),
        )
        narrative = replace(plain, **changes)  # type: ignore[arg-type] # a test names the fields it bends
        return Story(slug, narrative, sheet, tuple(traces(sheet)), Coverage(1, 1, (), 1, ()))

    def index(self, sheet: FactSheet, text: str = "نص.", **changes: object) -> StoryIndex:
        """The look-ups of a story on a plain site."""
        site = self.site()
        return index_story(Edition(site, (), site.topics, True), self.story(sheet, text, **changes))


def traces(sheet: FactSheet) -> Iterator[Trace]:
    """Each excerpt in the first passage of its source that holds it."""
    for fact in sheet.grounded():
        roles = tuple(role.evidence for role in fact.roles) if isinstance(fact, Person) else ()
        for evidence in (*fact.grounds.evidence, *roles):
            yield trace_of(sheet, fact.id, evidence)
    for dispute in sheet.disputes:
        for position in dispute.positions:
            for evidence in position.grounds.evidence:
                yield trace_of(sheet, dispute.id, evidence)


def trace_of(sheet: FactSheet, fact: str, evidence: Evidence) -> Trace:
    """Where one excerpt stands."""
    source = next(source for source in sheet.sources if source.id == evidence.source)
    passage = next(passage for passage in source.article.passages if evidence.excerpt in passage.text)
    start = passage.text.index(evidence.excerpt)
    return Trace(fact, evidence, Verdict.EXACT, passage.anchor, (Span(start, start + len(evidence.excerpt)),))


@pytest.fixture
def newsroom() -> Newsroom:
    """Where a test's nouns come from."""
    return Newsroom()
