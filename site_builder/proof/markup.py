"""The page is sound HTML for an Arabic reader: closed, titled, headed, right to left, self-contained."""

from __future__ import annotations

from collections.abc import Iterator

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.links import LINKS, is_foreign
from site_builder.proof.page import Element, Page

REQUESTS = ("link", "script", "img", "source", "iframe", "video", "audio", "embed", "object")
LINKS_THAT_LOAD = ("stylesheet", "preload", "icon", "manifest", "modulepreload", "preconnect", "dns-prefetch")


def check_markup(page: Page, place: str, template: str) -> Iterator[Finding]:
    """Everything that one page by itself must keep."""
    for element in page.unclosed:
        yield rules.UNCLOSED.broken(_at(place, element), element=element.name, template=template)
    for element in page.stray:
        yield rules.STRAY_CLOSE.broken(_at(place, element), element=element.name, template=template)
    yield from _ids(page, place, template)
    yield from _document(page, place, template)
    for element in page.elements:
        yield from _self_contained(element, place)


def _ids(page: Page, place: str, template: str) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for element in page.elements:
        name = element.attributes.get("id", "")
        if name and name in first:
            yield rules.DUPLICATE_ID.broken(_at(place, element), id=name, first=first[name], template=template)
        elif name:
            first[name] = element.line


def _document(page: Page, place: str, template: str) -> Iterator[Finding]:
    root = next((element for element in page.elements if element.name == "html"), None)
    language = root.attributes.get("lang", "") if root else ""
    if root is None or not language.startswith("ar") or root.attributes.get("dir") != "rtl":
        yield rules.NOT_RTL.broken(Place(place, root.line if root else 1), template=template)
    headings = sum(element.name == "h1" for element in page.elements)
    if headings != 1:
        yield rules.HEADINGS.broken(Place(place), count=headings, template=template)
    if not any(element.name == "title" for element in page.elements):
        yield rules.NO_TITLE.broken(Place(place), template=template)


def _self_contained(element: Element, place: str) -> Iterator[Finding]:
    at = _at(place, element)
    if element.name == "img" and "alt" not in element.attributes:
        yield rules.NO_ALT.broken(at, src=element.attributes.get("src", "?"))
    url = element.attributes.get(LINKS.get(element.name, "src"), "")
    if _loads(element) and is_foreign(url) and not url.startswith("data:"):
        yield rules.FOREIGN_REQUEST.broken(at, url=url)
    yield from _inline(element, at)


def _inline(element: Element, at: Place) -> Iterator[Finding]:
    script = element.name == "script" and "src" not in element.attributes
    if script and element.attributes.get("type") != "application/ld+json":
        yield rules.INLINE_CODE.broken(at, what="script")
    if element.name == "style" or "style" in element.attributes:
        yield rules.INLINE_CODE.broken(at, what="style")
    for name in element.attributes:
        if name.startswith("on"):
            yield rules.INLINE_CODE.broken(at, what=name)


def _loads(element: Element) -> bool:
    """True for an element that makes the browser fetch something while the page opens."""
    if element.name == "link":
        return any(word in element.attributes.get("rel", "").split() for word in LINKS_THAT_LOAD)
    return element.name in REQUESTS


def _at(place: str, element: Element) -> Place:
    return Place(place, element.line, element.column)
