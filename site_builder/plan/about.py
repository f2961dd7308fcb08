"""About the site and its method, in the tool's own words."""

from __future__ import annotations

from site_builder.domain.text import Prose
from site_builder.domain.verdict import Verdict
from site_builder.plan.about_words import LADDER, SECTIONS
from site_builder.plan.address import Here
from site_builder.plan.edition import Edition
from site_builder.plan.frames import Head, contact_url, site_frame
from site_builder.plan.views.about import AboutSection, AboutView, Rung
from site_builder.plan.views.link import Link

HEADLINE = "كل معلومة موصولة بأصلها"
DEK = "كيف تُكتب القصص هنا، وكيف تُوصل كل معلومة فيها بالمقطع الذي أُخذت منه، ومتى يُمنع النشر."


def about_view(edition: Edition) -> AboutView:
    """The method page."""
    here, contact = Here("about/"), edition.site.contact
    return AboutView(
        frame=site_frame(edition, here, Head("المنهج", DEK)),
        kicker=Prose("المنهج"),
        headline=Prose(HEADLINE),
        dek=Prose(DEK),
        sections=tuple(_section(*section) for section in SECTIONS),
        ladder=tuple(_rung(verdict) for verdict in Verdict),
        contact=Link(contact_url(contact), Prose(contact)) if contact else None,
    )


def _section(id_: str, title: str, paragraphs: tuple[str, ...]) -> AboutSection:
    return AboutSection(id_, Prose(title), tuple(Prose(paragraph) for paragraph in paragraphs))


def _rung(verdict: Verdict) -> Rung:
    name, meaning, publishes = LADDER[verdict]
    return Rung(str(verdict), Prose(name), Prose(meaning), Prose(publishes))
