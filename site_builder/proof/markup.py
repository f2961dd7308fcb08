"""The page is sound HTML for an Arabic reader: closed, titled, headed, right to left, self-contained."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.links import LINKS, is_foreign
from site_builder.proof.page import Page
from site_builder.proof.tag import SPELLINGS, Tag

REQUESTS = ("link", "script", "img", "source", "iframe", "video", "audio", "embed", "object")
POLICY = "content-security-policy"
DATA = "application/ld+json"
LINKS_THAT_LOAD = ("stylesheet", "preload", "icon", "manifest", "modulepreload", "preconnect", "dns-prefetch")


def check_markup(page: Page, template: str) -> Iterator[Finding]:
    """Everything that one page by itself must keep."""
    for tag, at in page.unclosed:
        yield rules.UNCLOSED.broken(page.place(at), element=tag.name, template=template)
    for name, at in page.stray:
        yield rules.STRAY_CLOSE.broken(page.place(at), element=name, template=template)
    yield from _ids(page, template)
    yield from _document(page, template)
    for tag, at in page.elements:
        if _is_at_fault(tag):
            yield from _self_contained(tag, page.place(at))
    yield from _inline_code(page)


def _ids(page: Page, template: str) -> Iterator[Finding]:
    first: dict[str, int] = {}
    named = ((tag.attributes["id"], at) for tag, at in page.elements if tag.attributes.get("id"))
    for name, at in named:
        if name in first:
            line, _ = page.position(first[name])
            yield rules.DUPLICATE_ID.broken(page.place(at), id=name, first=line, template=template)
        first.setdefault(name, at)


def _document(page: Page, template: str) -> Iterator[Finding]:
    root = next((element for element in page.elements if element.tag.name == "html"), None)
    attributes = root.tag.attributes if root else {}
    whole = Place(f"build/{page.path}")
    if not attributes.get("lang", "").startswith("ar") or attributes.get("dir") != "rtl":
        line, _ = page.position(root.at if root else 0)
        yield rules.NOT_RTL.broken(Place(whole.file, line), template=template)
    headings = sum(1 for _ in page.named("h1"))
    if headings != 1:
        yield rules.HEADINGS.broken(whole, count=headings, template=template)
    if not any(page.named("title")):
        yield rules.NO_TITLE.broken(whole, template=template)


@lru_cache(maxsize=SPELLINGS)
def _is_at_fault(tag: Tag) -> bool:
    """What is wrong with a tag by itself is wrong wherever it stands, so each spelling is looked at once."""
    return any(_self_contained(tag, Place("")))


def _self_contained(tag: Tag, at: Place) -> Iterator[Finding]:
    if tag.name == "img" and "alt" not in tag.attributes:
        yield rules.NO_ALT.broken(at, src=tag.attributes.get("src", "?"))
    url = tag.attributes.get(LINKS.get(tag.name, "src"), "")
    if _loads(tag) and is_foreign(url) and not url.startswith("data:"):
        yield rules.FOREIGN_REQUEST.broken(at, url=url)
    for name in tag.attributes:
        if name == "style" or name.startswith("on"):
            yield rules.INLINE_CODE.broken(at, what=name)


def _inline_code(page: Page) -> Iterator[Finding]:
    """A style sheet or a script within the page that the policy of the page does not name by its digest."""
    metas = [tag.attributes for tag in page.named("meta")]
    policy = " ".join(one.get("content", "") for one in metas if one.get("http-equiv", "").lower() == POLICY)
    for tag, at in page.elements:
        if _is_code(tag) and f"'sha256-{_digest(tag.inside)}'" not in policy:
            yield rules.INLINE_CODE.broken(page.place(at), what=tag.name)


def _is_code(tag: Tag) -> bool:
    script = tag.name == "script" and "src" not in tag.attributes
    return tag.name == "style" or (script and tag.attributes.get("type") != DATA)


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _loads(tag: Tag) -> bool:
    """True for an element that makes the browser fetch something while the page opens."""
    if tag.name == "link":
        return any(word in tag.attributes.get("rel", "").split() for word in LINKS_THAT_LOAD)
    return tag.name in REQUESTS
