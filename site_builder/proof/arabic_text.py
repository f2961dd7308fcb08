"""The words on the page keep their places: Latin runs isolated, no invisible controls, no presentation forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.page import Page, Text
from site_builder.proof.tag import SPELLINGS, Tag

LATIN = re.compile(r"[A-Za-z][A-Za-z0-9 .'’&@#+/_-]*")
# LRE RLE PDF LRO RLO: embeddings that leak; isolates and marks are allowed in attributes only.
SPOKEN = ("alt", "aria-label", "title", "placeholder")
SHARED = ("description", "og:title", "og:description", "og:site_name", "twitter:title", "twitter:description")
STRAY = re.compile("[\u202a-\u202e]")
# Arabic presentation forms A and B, but for the ligatures ﷲ and ﷺ, which newsrooms print on purpose.
FORMS = re.compile("[\ufb50-\ufdf1\ufdf3-\ufdf9\ufdfb-\ufdff\ufe70-\ufefc]")


def check_text(page: Page, origin: str, template: str) -> Iterator[Finding]:
    """`origin` is the file that the words came from, `template` the one that printed them."""
    if _holds(LATIN, [text for text in page.texts if not text.isolated]):
        yield from _latin(page, template)
    if _holds(STRAY, page.texts) or _holds(FORMS, page.texts):
        yield from _unwanted(page, origin)
    for tag, at in page.elements:
        if _is_at_fault(tag):
            yield from _attributes(tag, page.place(at), template)


def _holds(pattern: re.Pattern[str], texts: Iterable[Text]) -> bool:
    """One search of all texts, since nearly every page has nothing to find."""
    return pattern.search("\n".join(text.words for text in texts)) is not None


def _latin(page: Page, template: str) -> Iterator[Finding]:
    for text in page.texts:
        for match in LATIN.finditer(text.words) if not text.isolated else ():
            yield rules.BARE_LATIN.broken(page.place(text.at), words=match[0].strip(), template=template)


def _unwanted(page: Page, origin: str) -> Iterator[Finding]:
    for text in page.texts:
        at = page.place(text.at)
        for match in STRAY.finditer(text.words):
            yield rules.STRAY_CONTROL.broken(at, code=f"U+{ord(match[0]):04X}", origin=origin)
        for match in FORMS.finditer(text.words):
            code = f"U+{ord(match[0]):04X}"
            yield rules.PRESENTATION_FORM.broken(at, character=match[0], code=code, origin=origin)


@lru_cache(maxsize=SPELLINGS)
def _is_at_fault(tag: Tag) -> bool:
    """As for markup: each spelling is looked at once."""
    return any(_attributes(tag, Place(""), ""))


def _attributes(tag: Tag, at: Place, template: str) -> Iterator[Finding]:
    """Plain text has no markup to set its direction: its first strong character does."""
    names = [name for name in SPOKEN if name in tag.attributes]
    if tag.attributes.get("name", tag.attributes.get("property", "")) in SHARED:
        names.append("content")
    for name in names:
        words = tag.attributes.get(name, "")
        if tag.attributes.get("lang") != "en" and begins_latin(words):
            yield rules.LATIN_FIRST.broken(at, words=words, where=name, template=template)


def begins_latin(words: str) -> bool:
    """True where the first character with a direction runs from the left (UAX #9, rules P2 and P3).

    >>> begins_latin("OpenAI تعلن"), begins_latin("\u200fOpenAI تعلن"), begins_latin("100 مليون")
    (True, False, False)
    """
    strong = (unicodedata.bidirectional(character) for character in words)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "") == "L"
