"""Every character of a page stands in its font: a missing one is drawn by some other font, or as an empty box."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from site_builder.domain.finding import Finding
from site_builder.proof import rules
from site_builder.proof.font import characters_of
from site_builder.proof.links import target_of
from site_builder.proof.page import Page, Text

UNDRAWN = ("Cc", "Cf", "So", "Zs")
"""Line ends, direction marks and spaces, which have no ink; pictures and emoji, which every system draws by itself."""

MADE_OF = {0x2011: 0x2010}
"""The hyphen that does not break is drawn as the hyphen (HarfBuzz, `hb-ot-shape-normalize`)."""


def check_characters(page: Page, contents: Mapping[str, bytes], base_path: str, origin: str) -> Iterator[Finding]:
    """Each missing character once a page, where it stands first. `origin` is the file that the words came from.

    A page that preloads no font that we can read is left alone.
    """
    drawn = frozenset[int]().union(*(characters_of(contents[path]) for path in _fonts(page, base_path, contents)))
    texts = [text for text in page.texts if text.in_face] if drawn else []
    if _lacking(" ".join(text.words for text in texts), drawn):
        yield from _missing(page, texts, drawn, origin)


def _missing(page: Page, texts: Iterable[Text], drawn: frozenset[int], origin: str) -> Iterator[Finding]:
    missing: set[str] = set()
    for text in texts:
        for character in sorted(_lacking(text.words, drawn) - missing):
            missing.add(character)
            yield rules.NOT_IN_FONT.broken(
                page.place(text.at),
                character=character,
                code=f"U+{ord(character):04X}",
                words=_around(text.words, character),
                origin=origin,
            )


def _lacking(words: str, drawn: frozenset[int]) -> set[str]:
    """The characters that no font of the page draws; a letter and its mark count as the letter that they make."""
    if drawn.issuperset(map(ord, words)):
        return set()
    plain = unicodedata.normalize("NFC", words).translate(MADE_OF)
    lacking = {character for character in plain if ord(character) not in drawn}
    return {character for character in lacking if unicodedata.category(character) not in UNDRAWN}


def _around(words: str, character: str) -> str:
    """The word that holds the character, so that an editor can search for it."""
    return next((word for word in unicodedata.normalize("NFC", words).split() if character in word), character)


def _fonts(page: Page, base_path: str, contents: Mapping[str, bytes]) -> Iterator[str]:
    """The fonts that the page asks for first."""
    for tag in page.named("link"):
        path = target_of(tag.attributes.get("href", ""), page.path, base_path)[0]
        if tag.attributes.get("as") == "font" and path in contents:
            yield path
