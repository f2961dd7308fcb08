"""The chain of attribution: each party once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.sheet import FactSheet
from site_builder.plan.address import Here
from site_builder.plan.chains import figure_chain, quote_chain

if TYPE_CHECKING:
    from site_builder.domain.figure import Figure
    from site_builder.plan.views.fact import ChainStep

    from .conftest import Newsroom

HERE = Here("story/figures/sum/")


def steps(chain: tuple[ChainStep, ...]) -> list[tuple[str, str]]:
    """The steps of a chain in words."""
    return [(step.key, step.value) for step in chain]


def chain_of(newsroom: Newsroom, figure: Figure) -> tuple[ChainStep, ...]:
    """The chain of a figure in a story with two sources."""
    sources = (newsroom.source("one", "دفعت 5 دولارات."), newsroom.source("two", "بلغت 5 دولارات."))
    return figure_chain(newsroom.index(FactSheet("f", sources, figures=(figure,))), HERE, figure)


def test_a_source_that_claims_a_figure_itself_is_named_once(newsroom: Newsroom) -> None:
    """«من قاله المصدر الثاني» leads to the very words, and nobody passed them on."""
    figure = newsroom.figure("sum", 5, claimed_by="two", grounds=newsroom.grounds(("two", "بلغت 5 دولارات")))

    chain = chain_of(newsroom, figure)

    assert steps(chain) == [("من قاله", "المصدر الثاني"), ("وطابقنا شاهده", "حرفًا بحرف")]
    assert chain[0].url == "../../sources/two/#sum"


def test_another_source_of_the_same_figure_passes_it_on(newsroom: Newsroom) -> None:
    """Only the claimant itself is left out."""
    grounds = newsroom.grounds(("one", "دفعت 5 دولارات"), ("two", "بلغت 5 دولارات"))

    chain = chain_of(newsroom, newsroom.figure("sum", 5, claimed_by="two", grounds=grounds))

    assert steps(chain)[:2] == [("من قاله", "المصدر الثاني"), ("من نقله", "المصدر الأول")]


def test_a_figure_of_the_editors_is_the_editors(newsroom: Newsroom) -> None:
    """Where no source is cited, the newsroom answers for the figure, whoever claims it."""
    chain = chain_of(newsroom, newsroom.figure("sum", 5, claimed_by="two"))

    assert steps(chain) == [("من قاله", "المصدر الثاني"), ("من أثبته", "هيئة التحرير، وهذه كلمتها")]


def test_a_source_that_reports_a_quote_is_named_once(newsroom: Newsroom) -> None:
    """«من نقله المصدر الأول» needs no «وورد في المصدر الأول»."""
    quote = newsroom.quote("q", "كلام أول", reported_by="one")
    sheet = FactSheet("f", (newsroom.source("one", "قال: كلام أول."),), quotes=(quote,))

    chain = quote_chain(newsroom.index(sheet), HERE, quote)

    assert [key for key, _ in steps(chain)] == ["من قاله", "من نقله", "وطابقناه"]
