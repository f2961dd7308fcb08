from __future__ import annotations

from site_builder.domain.site import Digits
from site_builder.render.kit import kit_of
from tests.unit.render.pages import Chart, Fact, View, site, theme

TEMPLATES = {
    "parts/citation.html": "\n[{{ citation.id }}{% if opens %}!{% endif %} {{ words }} {{ view.words }}]\n",
    "page.html": "{% for b in narrative(view.words, view) %}"
    "{% if b.chart %}({{ b.chart.name }} {{ b.title }}){% else %}{{ b.html }}{% endif %}{% endfor %}",
    "brief.html": "{% for line in brief(view.lines, view) %}<li>{{ line }}</li>{% endfor %}",
}


def printed(name: str, view: View, digits: Digits = Digits.LATN) -> str:
    """A template of the kit as it prints."""
    return kit_of(theme(TEMPLATES), site(digits)).environment.get_template(name).render(view=view)


def test_a_narrative_is_printed_block_by_block() -> None:
    """Citations by their own template, without the spaces around it, and charts with their titles set as prose."""
    view = View((Fact("a"),), (), (Chart("figures"),), "[س](fact:a)\n\n![عروض OpenAI](chart:figures)")

    assert printed("page.html", view).startswith("<p>[a! س [س](fact:a)")
    assert printed("page.html", view).endswith('(figures عروض <bdi lang="en">OpenAI</bdi>)')


def test_a_short_version_is_printed_line_by_line() -> None:
    """Each line is HTML already, and is not escaped again."""
    view = View((Fact("a", "brief"),), lines=("*س* [ص](fact:a)", "ع"))

    assert printed("brief.html", view) == "<li><em>س</em> [a! ص ]</li><li>ع</li>"


def test_the_digits_of_the_site_are_those_of_its_narrative() -> None:
    """In prose, and in a short version."""
    assert printed("page.html", View(words="دفع 12"), Digits.ARAB) == "<p>دفع ١٢</p>"
    assert printed("brief.html", View(lines=("دفع 12",)), Digits.ARAB) == "<li>دفع ١٢</li>"


def test_a_kit_knows_the_file_of_each_template() -> None:
    """A message names what an editor can open."""
    assert kit_of(theme(TEMPLATES), site()).files["page.html"] == "templates/page.html"
