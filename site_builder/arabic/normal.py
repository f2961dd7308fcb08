"""Text as Unicode wants it stored: composed, in real letters, without directions that nobody sees."""

from __future__ import annotations

import re
import unicodedata

from site_builder.arabic.letters import PRESENTATION_FORMS

_KEPT_WHOLE = frozenset("\ufdf2\ufdfa")  # ﷲ and ﷺ have no usual spelling in letters
_FORMS = {ord(form): plain for form, plain in PRESENTATION_FORMS.items() if form not in _KEPT_WHOLE}
# Embeddings, overrides, isolates, marks of direction, byte order mark: the markup isolates instead.
_CONTROLS = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_TABLE: dict[int, str | None] = {**_FORMS, **_CONTROLS}
_ODD = re.compile(f"[{''.join(map(chr, _TABLE))}]")


def normal(text: str) -> str:
    r"""The text in NFC, presentation forms as letters, bidi controls dropped.

    >>> normal("\ufefb \u202bنص\u202c")
    'لا نص'
    """
    if _ODD.search(text):
        text = text.translate(_TABLE)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
