"""How numerals and number words compose into one number: «ثلاثة وعشرون ألفًا», «3.5 مليارات», «مليون ونصف»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from site_builder.arabic import number_words as words
from site_builder.arabic.letters import LETTERS
from site_builder.arabic.number_tokens import Token

_MULTIPLYING = words.SCALES | words.PLURAL_SCALES | words.ALEF_SCALES
_WORD_BEFORE = re.compile(f"(?:ال|لل)?([{LETTERS}]+) \\Z")
_WORD_AFTER = re.compile(f" [{LETTERS}]")
_LONGEST_WORD = 16


@dataclass(frozen=True, slots=True)
class Number:
    """A number at `text[start:end]`; `scale` is what its last scale word multiplies by, 1 where it has none."""

    value: Decimal
    scale: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of a number: what it is worth so far, its scale, and the index of the first token after it."""

    value: Decimal
    scale: int
    after: int


class Grammar:
    """Reads the numbers of one folded text from its tokens."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self._text = text
        self._tokens = tokens

    def numbers(self) -> Iterator[Number]:
        """Every number, in order; a token that begins no number is passed over."""
        at = 0
        while at < len(self._tokens):
            part = self._number(at)
            if part is not None and not self._is_spoilt(self._tokens[at]):
                yield Number(part.value, part.scale, self._tokens[at].start, self._tokens[part.after - 1].end)
            at = part.after if part is not None else at + 1

    def _word(self, at: int) -> str:
        """The number word at an index; nothing for a numeral and after the last token."""
        return self._tokens[at].word if at < len(self._tokens) else ""

    def _is_next(self, at: int) -> bool:
        """True where no more than a space parts a token from the one before it."""
        if at >= len(self._tokens):
            return False
        return self._text[self._tokens[at - 1].end : self._tokens[at].begins] in ("", " ")

    def _beside(self, at: int) -> bool:
        return self._is_next(at) and self._tokens[at].clitic in ("", "ال")

    def _joined(self, at: int) -> bool:
        return self._is_next(at) and self._tokens[at].joined_by_and

    def _number(self, at: int) -> _Part | None:
        """Terms joined by «و», each below the scale of the one before it."""
        part = self._term(at)
        while part is not None and part.scale > 1 and self._joined(part.after):
            more = self._term(part.after)
            if more is None or more.value >= part.scale:
                break
            part = _Part(part.value + more.value, more.scale, more.after)
        return part

    def _term(self, at: int) -> _Part | None:
        """A numeral or a number below a thousand, times the scales after it; or a scale by itself."""
        part = self._scale_alone(at) or self._part_of_scale(at) or self._unscaled(at)
        return None if part is None else self._and_a_fraction(self._times_scales(self._and_a_fraction(part)))

    def _scale_alone(self, at: int) -> _Part | None:
        """«مليون» is one and «مليونين» two; «مليونا» is two before a noun, unless tanwin shows the accusative."""
        word = self._word(at)
        if word in words.SCALES:
            return _Part(Decimal(words.SCALES[word]), words.SCALES[word], at + 1)
        if word in words.DUAL_SCALES:
            return _Part(Decimal(2 * words.DUAL_SCALES[word]), words.DUAL_SCALES[word], at + 1)
        if word in words.ALEF_SCALES:
            token = self._tokens[at]
            count = 2 if not token.tanwin and _WORD_AFTER.match(self._text, token.end) else 1
            return _Part(Decimal(count * words.ALEF_SCALES[word]), words.ALEF_SCALES[word], at + 1)
        return None

    def _part_of_scale(self, at: int) -> _Part | None:
        """«نصف مليون», «ربع المليار»."""
        scale = words.SCALES.get(self._word(at + 1))
        if self._word(at) not in words.FRACTIONS or scale is None or not self._beside(at + 1):
            return None
        return _Part(words.FRACTIONS[self._word(at)] * scale, 1, at + 2)

    def _unscaled(self, at: int) -> _Part | None:
        token = self._tokens[at]
        if not token.word:
            return _Part(token.value * token.scale, token.scale, at + 1)
        return self._hundreds(at) or self._below_hundred(at)

    def _hundreds(self, at: int) -> _Part | None:
        word, following = self._word(at), self._word(at + 1)
        if word in words.THREE_TO_NINE and following in words.HUNDRED and self._beside(at + 1):
            part = _Part(Decimal(100 * words.THREE_TO_NINE[word]), 1, at + 2)
        elif word in words.HUNDREDS:
            part = _Part(Decimal(words.HUNDREDS[word]), 1, at + 1)
        else:
            return None
        more = self._below_hundred(part.after) if self._joined(part.after) else None
        return part if more is None else _Part(part.value + more.value, 1, more.after)

    def _below_hundred(self, at: int) -> _Part | None:
        word, following = self._word(at), self._word(at + 1)
        if word in words.BEFORE_TEN and following in words.TEN and self._beside(at + 1):
            return _Part(Decimal(10 + words.BEFORE_TEN[word]), 1, at + 2)
        if word in words.BEFORE_TENS and following in words.TENS and self._joined(at + 1):
            return _Part(Decimal(words.BEFORE_TENS[word] + words.TENS[following]), 1, at + 2)
        for table in (words.UNITS, words.TEN, words.TENS):
            if word in table:
                return _Part(Decimal(table[word]), 1, at + 1)
        return None

    def _and_a_fraction(self, part: _Part) -> _Part:
        """«ونصف», or «ونصف المليون» after millions."""
        fraction = words.FRACTIONS.get(self._word(part.after))
        if fraction is None or not self._joined(part.after):
            return part
        after = part.after + 1
        if part.scale > 1 and self._beside(after) and words.SCALES.get(self._word(after)) == part.scale:
            after += 1
        return _Part(part.value + fraction * part.scale, part.scale, after)

    def _times_scales(self, part: _Part) -> _Part:
        while self._beside(part.after) and self._word(part.after) in _MULTIPLYING:
            scale = _MULTIPLYING[self._word(part.after)]
            part = _Part(part.value * scale, part.scale * scale, part.after + 1)
        return part

    def _is_spoilt(self, token: Token) -> bool:
        """True where the word before makes it another thing: «ثلثي مليون», «التاسع عشر», «الحادي والعشرين»."""
        before = _WORD_BEFORE.search(self._text, max(0, token.begins - _LONGEST_WORD), token.begins)
        word = before[1] if before else ""
        if token.word in words.TEN or (token.word in words.TENS and token.joined_by_and):
            return word in words.ORDINALS
        return bool(token.word) and (word in words.SPOILERS or (word == "يوم" and token.word == "اثنين"))
