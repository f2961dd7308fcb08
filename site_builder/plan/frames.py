"""The frame of every page: its head, its masthead, its footer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from site_builder.domain.text import Prose
from site_builder.plan.address import Here
from site_builder.plan.cards import card_for
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.frame import Frame, Tab
from site_builder.plan.views.link import Link

FOOTER_LINE = Prose("كل معلومة هنا موصولة بالمقطع الذي أُخذت منه.")
SITE_LABEL = Prose("صفحات الموقع")
STORY_LABEL = Prose("صفحات القصة")


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself: `kind` is Open Graph's; `listed` False keeps it out of search engines."""

    title: str
    description: str
    kind: str = "website"
    json_ld: str = ""
    listed: bool = True


def site_frame(edition: Edition, here: Here, head: Head) -> Frame:
    """The frame of a page that belongs to no story."""
    return _frame(edition, here, head, SITE_LABEL, site_tabs(edition, here))


def story_frame(index: StoryIndex, here: Here, head: Head, current: str) -> Frame:
    """The frame of a story's page; `current` is the key of the tab that it belongs to."""
    frame = _frame(index.edition, here, head, STORY_LABEL, story_tabs(index, here, current))
    card_url, card_alt = card_for(index, here)
    return replace(frame, card_url=card_url, card_alt=card_alt)


def site_tabs(edition: Edition, here: Here) -> tuple[Tab, ...]:
    """The pages of the site; topics only where there are any."""
    topics = (("topics/", "الموضوعات"),) if edition.topics else ()
    pages = (("", "القصص"), *topics, ("corrections/", "التصحيحات"), ("about/", "المنهج"), ("search/", "البحث"))
    return tuple(Tab(here.to(url), Prose(text), url == here.url) for url, text in pages)


def story_tabs(index: StoryIndex, here: Here, current: str) -> tuple[Tab, ...]:
    """The pages of a story; a page without content has no tab."""
    sheet, address = index.sheet, index.address
    sources = "المصدر" if len(sheet.sources) == 1 else "المصادر"
    pages = (
        ("story", address.story, "القصة", True),
        ("timeline", address.page("timeline"), "الأحداث", bool(sheet.events)),
        ("quotes", address.page("quotes"), "الأقوال", bool(sheet.quotes)),
        ("comparison", address.page("comparison"), "الأرقام", bool(sheet.figures)),
        ("people", address.page("people"), "من هم", bool(sheet.people or sheet.organisations)),
        ("sources", f"{address.story}#h-src", sources, bool(sheet.sources)),
    )
    return tuple(Tab(here.to(url), Prose(text), key == current) for key, url, text, there in pages if there)


def contact_url(contact: str) -> str:
    """An address to write to: `mailto:` before an e-mail address, anything else as it is.

    >>> contact_url("desk@isnad.example"), contact_url("https://isnad.example/contact")
    ('mailto:desk@isnad.example', 'https://isnad.example/contact')
    """
    return f"mailto:{contact}" if "@" in contact and ":" not in contact else contact


def _frame(edition: Edition, here: Here, head: Head, label: Prose, tabs: tuple[Tab, ...]) -> Frame:
    site = edition.site
    return Frame(
        language=site.language,
        title=Prose(f"{head.title} | {site.title}" if head.title != site.title else site.title),
        description=Prose(head.description),
        canonical=edition.absolute(here.url),
        kind=head.kind,
        listed=head.listed,
        root=here.to(""),
        brand_name=Prose(site.title),
        home_url=here.to(""),
        tabs_label=label,
        tabs=tabs,
        footer_line=FOOTER_LINE,
        footer_links=_footer_links(edition, here),
        feed_url=here.to("feed.xml") if edition.has_feed else "",
        json_ld=head.json_ld,
        brand=site.brand.properties,
        assets=tuple((name, here.to(path)) for name, path in edition.assets),
    )


def _footer_links(edition: Edition, here: Here) -> tuple[Link, ...]:
    pages = (("about/", "المنهج"), ("corrections/", "التصحيحات"), ("search/", "البحث"))
    links = tuple(Link(here.to(url), Prose(text)) for url, text in pages)
    contact = edition.site.contact
    return (*links, Link(contact_url(contact), Prose("أبلغ عن خطأ"))) if contact else links
