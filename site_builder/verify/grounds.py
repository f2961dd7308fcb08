"""That every fact rests on something: evidence, or the newsroom's own word with a note."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.evidence import Grounds
from site_builder.domain.finding import Finding
from site_builder.domain.people import Person
from site_builder.verify.dossier import Dossier
from site_builder.verify.field_rules import NO_GROUNDS


def check(dossier: Dossier) -> Iterator[Finding]:
    """A person may rest on the evidence of a role, a position on the facts that it names."""
    for fact in dossier.sheet.grounded():
        rests = isinstance(fact, Person) and fact.roles
        if _is_bare(fact.grounds) and not rests:
            yield NO_GROUNDS.broken(fact.at.whole, id=fact.id)
    for dispute in dossier.sheet.disputes:
        for position in dispute.positions:
            if _is_bare(position.grounds) and not position.facts:
                yield NO_GROUNDS.broken(position.at.whole, id=f"{dispute.id} / {position.holder}")


def _is_bare(grounds: Grounds) -> bool:
    return not grounds.evidence and not grounds.editor_note.strip()
