from __future__ import annotations

from tests.unit.render.pages import Chart, Fact, Jump, View, brief, shown


def test_the_first_link_to_a_fact_opens_its_passage() -> None:
    """Every other one only leads there."""
    view = View((Fact("offer"),))

    assert shown("قيل [عرض](fact:offer) ثم [العرض](fact:offer).", view) == ["<p>قيل [offer! عرض] ثم [offer العرض].</p>"]


def test_a_passage_opens_in_its_own_part() -> None:
    """One that stands in the narrative is only named in the short version, and the other way round."""
    view = View((Fact("offer"), Fact("short", "brief")))

    assert shown("[أ](fact:offer) [ب](fact:short)", view) == ["<p>[offer! أ] [short ب]</p>"]
    assert brief(("[أ](fact:offer) [ب](fact:short)",), view) == ["[offer أ] [short! ب]"]


def test_a_passage_opens_once_in_the_whole_short_version() -> None:
    """Its lines are one part."""
    view = View((Fact("short", "brief"),))

    assert brief(("[أ](fact:short)", "[ب](fact:short)"), view) == ["[short! أ]", "[short ب]"]


def test_a_line_of_the_short_version_is_no_paragraph() -> None:
    """The template puts it into a list; emphasis and isolation stay."""
    assert brief(("قالت *OpenAI* نعم",), View()) == ['قالت <em><bdi lang="en">OpenAI</bdi></em> نعم']


def test_the_words_of_a_citation_are_set() -> None:
    """Emphasis, quotation marks and Latin in a link are those of the sentence around it."""
    view = View((Fact("offer"),))

    assert shown('قال ["نعم *OpenAI*"](fact:offer)', view) == [
        '<p>قال [offer! «نعم <em><bdi lang="en">OpenAI</bdi></em>»]</p>'
    ]


def test_a_link_to_a_dispute_leads_to_its_section() -> None:
    """It has no passage of its own."""
    view = View(jumps=(Jump("who", "#who"),))

    assert shown("[خلاف](fact:who)", view) == ['<p><a href="#who">خلاف</a></p>']


def test_an_unknown_fact_leaves_the_words_alone() -> None:
    """Verification has refused it long before; if not, the page still links nowhere it should not."""
    assert shown("قيل [عرض *كبير*](fact:nope).", View()) == ["<p>قيل عرض <em>كبير</em>.</p>"]


def test_a_fact_in_code_is_no_citation() -> None:
    """An example of how to cite is only an example."""
    assert shown("`[أ](fact:offer)`", View((Fact("offer"),))) == ["<p><code>[أ](fact:offer)</code></p>"]


def test_a_fact_is_cited_in_headings_lists_tables_and_notes() -> None:
    """Wherever a link may stand."""
    view = View((Fact("a"), Fact("b"), Fact("c"), Fact("d")))
    text = "## [أ](fact:a)\n\n- [ب](fact:b)[^1]\n\n| س |\n|---|\n| [ج](fact:c) |\n\n[^1]: [د](fact:d)"

    page = "".join(shown(text, view))

    assert '<h2 id="أ">[a! أ]</h2>' in page
    assert [mark for mark in ("<li>[b! ب]", "<td>[c! ج]</td>", "<p>[d! د]") if mark not in page] == []


def test_a_chart_stands_between_paragraphs() -> None:
    """The paragraph that held it alone is gone, and its title is the editor's."""
    view = View(charts=(Chart("figures"),))

    assert shown("قبل\n\n![كم عُرض](chart:figures)\n\nبعد", view) == ["<p>قبل</p>", "figures: كم عُرض", "<p>بعد</p>"]


def test_a_chart_is_placed_by_any_of_its_names() -> None:
    """The columns of one thing over time are called by each of their figures."""
    assert shown("![كم](chart:figures-again)", View(charts=(Chart("figures"),))) == ["figures: كم"]


def test_a_chart_that_nobody_drew_is_told_by_its_title() -> None:
    """No broken image is left."""
    assert shown("![عروض OpenAI](chart:nope)", View()) == ['<p>عروض <bdi lang="en">OpenAI</bdi></p>']


def test_a_chart_in_the_short_version_is_told_by_its_title() -> None:
    """A line has no room for it."""
    assert brief(("انظر ![كم عُرض](chart:figures)",), View(charts=(Chart("figures"),))) == ["انظر كم عُرض"]


def test_a_chart_in_a_citation_is_told_by_its_title() -> None:
    """A link holds words."""
    view = View((Fact("offer"),), charts=(Chart("figures"),))

    assert shown("[![كم](chart:figures)](fact:offer)", view) == ["<p>[offer! كم]</p>"]


def test_the_same_narrative_gives_the_same_blocks() -> None:
    """Nothing is remembered from one page to the next."""
    view = View((Fact("offer"),), charts=(Chart("figures"),))
    text = "## عنوان\n\n[أ](fact:offer)[^1]\n\n![س](chart:figures)\n\n[^1]: حاشية"

    assert shown(text, view) == shown(text, view)
