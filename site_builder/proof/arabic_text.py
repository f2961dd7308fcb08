"""The words on the page keep their places: Latin runs isolated, no invisible controls, no presentation forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.page import Element, Page, Text

LATIN = re.compile(r"[A-Za-z][A-Za-z0-9 .'’&@#+/_-]*")
# LRE RLE PDF LRO RLO: embeddings that leak; isolates and marks are allowed in attributes only.
SPOKEN = ("alt", "aria-label", "title", "placeholder")
SHARED = ("description", "og:title", "og:description", "og:site_name", "twitter:title", "twitter:description")
STRAY = re.compile("[\u202a-\u202e]")
# Arabic presentation forms A and B, but for the ligatures ﷲ and ﷺ, which newsrooms print on purpose.
FORMS = re.compile("[\ufb50-\ufdf1\ufdf3-\ufdf9\ufdfb-\ufdff\ufe70-\ufefc]")


def check_text(page: Page, place: str, origin: str, template: str) -> Iterator[Finding]:
    """`origin` is the file that the words came from, `template` the one that printed them."""
    for text in page.texts:
        at = Place(place, text.line, text.column)
        yield from _latin(text, at, template)
        for match in STRAY.finditer(text.words):
            yield rules.STRAY_CONTROL.broken(at, code=f"U+{ord(match[0]):04X}", origin=origin)
        for match in FORMS.finditer(text.words):
            code = f"U+{ord(match[0]):04X}"
            yield rules.PRESENTATION_FORM.broken(at, character=match[0], code=code, origin=origin)
    for element in page.elements:
        yield from _attributes(element, place, template)


def _latin(text: Text, at: Place, template: str) -> Iterator[Finding]:
    if text.isolated:
        return
    for match in LATIN.finditer(text.words):
        yield rules.BARE_LATIN.broken(at, words=match[0].strip(), template=template)


def _attributes(element: Element, place: str, template: str) -> Iterator[Finding]:
    """Plain text has no markup to set its direction: its first strong character does."""
    names = [name for name in SPOKEN if name in element.attributes]
    if element.attributes.get("name", element.attributes.get("property", "")) in SHARED:
        names.append("content")
    for name in names:
        words = element.attributes[name]
        if element.attributes.get("lang") != "en" and begins_latin(words):
            at = Place(place, element.line, element.column)
            yield rules.LATIN_FIRST.broken(at, words=words, where=name, template=template)


def begins_latin(words: str) -> bool:
    """True where the first character with a direction runs from the left (UAX #9, rules P2 and P3).

    >>> begins_latin("OpenAI تعلن"), begins_latin("\u200fOpenAI تعلن"), begins_latin("100 مليون")
    (True, False, False)
    """
    strong = (unicodedata.bidirectional(character) for character in words)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "") == "L"
