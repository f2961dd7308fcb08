from __future__ import annotations

from dataclasses import replace

from site_builder.domain.evidence import Grounds
from tests.unit.verify.sheets import codes, dispute, event, person, position, source, term

SOURCE = source("حضر ألتمان أمس، وغاب بوسورث.")


def test_a_fact_without_evidence_or_note_is_refused() -> None:
    """Nothing stands on a page by itself."""
    assert codes(SOURCE, event("came", "حضر ألتمان"), event("bare")) == ["no-grounds"]


def test_a_note_of_blanks_is_no_note() -> None:
    """The page would say that the newsroom answers, and not for what."""
    assert codes(SOURCE, event("came", "حضر ألتمان"), term("offer", note=" ")) == ["no-grounds"]


def test_evidence_or_a_note_is_enough() -> None:
    """Either the source or the editor answers for the fact."""
    assert codes(SOURCE, event("came", "حضر ألتمان"), term("offer", note="شرح من التحرير")) == []


def test_a_person_may_rest_on_a_role_and_a_position_on_its_facts() -> None:
    """Their evidence is there already."""
    altman = replace(person("altman", "ألتمان", role="ألتمان"), grounds=Grounds())
    sides = (position("desk", facts=("came",)), position("desk", "وغاب بوسورث"))

    assert codes(SOURCE, altman, event("came", "حضر ألتمان"), dispute("who", *sides)) == []


def test_a_position_on_nothing_is_refused() -> None:
    """No side is reported without its evidence."""
    sides = (position("desk"), position("desk", "وغاب بوسورث"))

    assert codes(SOURCE, dispute("who", *sides)) == ["no-grounds"]
