from __future__ import annotations

from dataclasses import replace

from site_builder.domain.evidence import Grounds
from site_builder.domain.people import Role
from tests.unit.verify.sheets import (
    AT,
    codes,
    evidence,
    findings,
    grounds,
    organisation,
    person,
    source,
    story,
    told,
)

PASSAGES = ("وأكد أندرو بوسورث، المدير التقني في Meta، هذا الرأي.", "أقر أحد باحثي الشركة بذلك.")
SOURCE = source(*PASSAGES)
FULL = "وأكد أندرو بوسورث، المدير التقني في Meta"


def test_a_name_in_its_excerpt_is_fine() -> None:
    """The name, one of the other names, or the Latin one."""
    assert codes(SOURCE, person("bosworth", "أندرو بوسورث", FULL)) == []
    assert codes(SOURCE, person("bosworth", "آندي بوزورث", FULL, also=("بوسورث",))) == []
    assert codes(SOURCE, organisation("meta", "ميتا", FULL, latin="Meta")) == []


def test_a_name_that_its_excerpt_does_not_say_is_refused() -> None:
    """The hint shows where the sources do say it."""
    found = findings(SOURCE, person("bosworth", "أندرو بوسورث", "أقر أحد باحثي الشركة"))

    assert "such as seeds/desk.txt:1" in told(found, "name-not-in-excerpt")


def test_half_a_word_is_no_name() -> None:
    """An excerpt cannot cut a name out of a longer one."""
    assert codes(source("حضر ميتافيلد أمس."), organisation("meta", "ميتا", "حضر ميتافيلد")) == ["name-not-in-excerpt"]


def test_whom_the_sources_do_not_name_the_newsroom_may_describe() -> None:
    """`unnamed: true` asks for evidence, not for a name."""
    assert codes(SOURCE, person("someone", "باحث في الشركة", "أقر أحد باحثي الشركة", unnamed=True)) == []


def test_another_name_that_no_source_uses_is_warned_of() -> None:
    """`also` holds the sources' names, not the newsroom's."""
    found = findings(SOURCE, person("bosworth", "أندرو بوسورث", FULL, also=("آندي",)))

    assert "«آندي» stands in none of the sources" in told(found, "also-not-in-sources")


def test_a_role_in_its_excerpt_is_fine_in_either_spelling() -> None:
    """Tashkeel and hamza carriers do not make another role."""
    assert codes(SOURCE, person("bosworth", "أندرو بوسورث", FULL, role="المدير التقني في Meta")) == []
    assert codes(SOURCE, person("bosworth", "أندرو بوسورث", FULL, role="المُدير التقنيّ في Meta")) == []


def test_a_role_that_its_excerpt_does_not_say_is_refused() -> None:
    """A role is written as the source states it."""
    assert codes(SOURCE, person("bosworth", "أندرو بوسورث", FULL, role="الرئيس التقني في Meta")) == [
        "role-not-in-excerpt"
    ]


def test_an_editor_may_answer_for_a_name() -> None:
    """The page then shows the note."""
    noted = Grounds((evidence("أقر أحد باحثي الشركة"),), "عُرف اسمه من حسابه.")

    assert codes(SOURCE, person("bosworth", "أندرو بوسورث", grounds=noted)) == []
    assert codes(SOURCE, person("bosworth", "أندرو بوسورث", grounds=grounds("أقر أحد باحثي الشركة"))) != []


def test_a_role_may_have_evidence_of_its_own() -> None:
    """It is traced, and the role is looked for in it."""
    other = evidence("أقر أحد باحثي الشركة")
    said = replace(person("someone", "أندرو بوسورث", FULL), roles=(Role("أحد باحثي الشركة", other, AT),))

    assert codes(SOURCE, said) == []
    assert [trace.evidence.excerpt for trace in story(SOURCE, said).traces] == [FULL, "أقر أحد باحثي الشركة"]


def test_a_role_that_is_said_elsewhere_shows_where() -> None:
    """The nearest place is the one that says it."""
    found = findings(SOURCE, person("someone", "باحث", "أقر أحد باحثي الشركة", unnamed=True, role="المدير التقني"))

    assert "the nearest place is seeds/desk.txt:1" in told(found, "role-not-in-excerpt")
