"""The words on the page keep their places: Latin runs isolated, no invisible controls, no presentation forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.proof import rules
from site_builder.proof.page import Page, Text

LATIN = re.compile(r"[A-Za-z][A-Za-z0-9 .'’&@#+/_-]*")
# LRE RLE PDF LRO RLO: embeddings that leak; isolates and marks are allowed in attributes only.
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


def _latin(text: Text, at: Place, template: str) -> Iterator[Finding]:
    if text.isolated:
        return
    for match in LATIN.finditer(text.words):
        yield rules.BARE_LATIN.broken(at, words=match[0].strip(), template=template)
