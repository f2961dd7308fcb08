"""One rule by which a line is known as furniture of a news site, and how it is matched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from site_builder.gather.words import folded, words

NUMBER = "#"
ARABIC_RUN = re.compile(r"[ء-ي]+")


class Where(Enum):
    """Where a match counts.

    `IN_COMPANY`: words that an article may use as a subhead («التعليقات») count only beside other furniture, before
    the first paragraph or after the last. `AT_TOP`: before the second paragraph.
    """

    ANYWHERE = "anywhere"
    IN_COMPANY = "in company"
    AT_TOP = "at top"


class Ending(Enum):
    """Whether the article is over here: never, if most of its prose stands before, or for certain."""

    NEVER = "never"
    LIKELY = "likely"
    CERTAIN = "certain"


class Box(Enum):
    """What a heading takes along: nothing, headlines, single words; `TAIL` takes lines only after the article's end."""

    NOTHING = "nothing"
    HEADLINES = "headlines"
    WORDS = "words"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class BoilerplateRule:
    """Phrases in ordinary spelling; `#` stands for a number. A line is matched folded and without punctuation.

    `whole` is the whole line, `opening` its first words, `inside` words anywhere in an unfinished line, `tiles` fill
    the line (at least `fewest_tiles` of them); `pattern` is a regular expression, in ordinary spelling as well, on the
    folded line with its punctuation (every quotation mark is ").
    All but `whole` and `tiles` hold for lines of at most `most_words`, so that a sentence about advertising stays.
    """

    reason: str
    whole: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    tiles: tuple[str, ...] = ()
    pattern: str = ""
    fewest_tiles: int = 2
    most_words: int = 12
    where: Where = Where.ANYWHERE
    ending: Ending = Ending.NEVER
    box: Box = Box.NOTHING

    def is_whole(self, line: str) -> bool:
        """True where the line says this and nothing else."""
        key = " ".join(words(line))
        return key in _said(self.whole) or _matches(_numbered(self.whole), "^{}$", key) or self._tiled(key)

    def matches(self, line: str) -> bool:
        """True where the line is what this rule describes."""
        if self.is_whole(line):
            return True
        key = " ".join(words(line))
        short = len(words(line)) <= self.most_words
        return short and (
            _opens(self.opening, key)
            or (not is_finished(line) and self._stands_inside(key))
            or bool(self.pattern and _compiled(_folded_letters(self.pattern)).search(folded(line)))
        )

    def _stands_inside(self, key: str) -> bool:
        said = any(f" {phrase} " in f" {key} " for phrase in _said(self.inside))
        return said or _matches(_numbered(self.inside), "(?:^| ){}(?: |$)", key)

    def _tiled(self, key: str) -> bool:
        return _opens(self.tiles, key) and _matches(
            self.tiles, f"^{{0}}(?: {{0}}){{{{{self.fewest_tiles - 1},}}}}$", key
        )


def is_finished(line: str) -> bool:
    """True where the line ends as a statement does: with a full stop, whatever closes after it."""
    return line.rstrip(" \u00a0\u200e\u200f»”\"')]").endswith(".")


def _opens(phrases: tuple[str, ...], key: str) -> bool:
    said = any(f"{key} ".startswith(f"{phrase} ") for phrase in _said(phrases))
    return said or _matches(_numbered(phrases), "^{}(?: |$)", key)


def _matches(phrases: tuple[str, ...], frame: str, key: str) -> bool:
    return bool(phrases) and _compiled(frame.format(_alternatives(phrases))).search(key) is not None


@cache
def _said(phrases: tuple[str, ...]) -> frozenset[str]:
    """The phrases without a number, folded: they are looked for as they are, since most rules never meet their line."""
    return frozenset(_phrase(phrase) for phrase in phrases if NUMBER not in phrase)


@cache
def _numbered(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(phrase for phrase in phrases if NUMBER in phrase)


@cache
def _alternatives(phrases: tuple[str, ...]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(_phrase(phrase) for phrase in longest_first) + ")"


def _phrase(phrase: str) -> str:
    return " ".join(r"\d+" if part == NUMBER else " ".join(words(part)) for part in phrase.split())


@cache
def _folded_letters(pattern: str) -> str:
    return ARABIC_RUN.sub(lambda run: folded(run[0]), pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
