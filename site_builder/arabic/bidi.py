"""Where Latin words stand in an Arabic text, and how a text without markup keeps its reading order."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from site_builder.arabic.isolates import RIGHT_TO_LEFT_MARK, direction, text_of
from site_builder.arabic.letters import LETTERS
from site_builder.arabic.normal import normal
from site_builder.arabic.phrases import phrases
from site_builder.arabic.policy import Policy
from site_builder.arabic.punctuation import arabic_marks, tidy
from site_builder.arabic.quotes import unify_quotes
from site_builder.arabic.runs import LATIN_KINDS, LATIN_LETTERS, Run

_LEFT_TO_RIGHT_ISOLATE = "\u2066"
_RIGHT_TO_LEFT_ISOLATE = "\u2067"
_FIRST_STRONG_ISOLATE = "\u2068"
_POP = "\u2069"

# Most titles hold none of these, and are ready as they are.
_WORK = re.compile(f"[^{LETTERS}\u064b-\u0652 ،؛؟.:!()–…-]")
_CACHED_TEXTS = 1024  # the words in the head of a page are the same on many
_ARABIC = re.compile(f"[{LETTERS}]")
_BARE = frozenset({"number", "ratio", "version"})
_WORD = re.compile(f"[{LATIN_LETTERS}](?:[^()]*[{LATIN_LETTERS}0-9])?")
_NEIGHBOUR = re.compile(f"[^\\w{LETTERS}]*[0-9{LATIN_LETTERS}]")
_NEUTRAL_TAIL = re.compile(f"[0-9{LATIN_LETTERS}][^\\w{LETTERS}]*$")


def latin_runs(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of Latin words, product names, addresses and URLs; clitics («وOpenAI») stay outside.

    >>> [text[start:end] for text in ["لـMeta Superintelligence Labs (MSL) وC++."] for start, end in latin_runs(text)]
    ['Meta Superintelligence Labs (MSL)', 'C++']
    """
    return tuple((run.start, run.end) for run in phrases(text) if run.kind in LATIN_KINDS)


@lru_cache(_CACHED_TEXTS)
def plain(text: str, policy: Policy | None = None) -> str:
    r"""The text for a place that holds no markup: `<title>`, `<meta>`, `aria-label`, a feed, a calendar.

    Isolates stand only where the order would break without them; a text that starts in Latin is marked as Arabic.
    Nothing is escaped. With a policy the text is the newsroom's own, without one it is verbatim.

    >>> plain("OpenAI تعلن"), plain("لغة C++ أسرع"), plain("قال موظف في OpenAI")
    ('\u200fOpenAI تعلن', 'لغة \u2068C++\u2069 أسرع', 'قال موظف في OpenAI')
    """
    if not _WORK.search(text):
        return text
    text = unify_quotes(normal(text))
    in_arabic = policy is not None and _ARABIC.search(text) is not None
    text = tidy(text) if in_arabic else text
    pieces: list[str] = []
    done = 0
    for run in phrases(text):
        gap = text[done : run.start]
        pieces += (arabic_marks(gap) if in_arabic else gap, _isolated(run, text, policy))
        done = run.end
    pieces.append(arabic_marks(text[done:], is_last=True) if in_arabic else text[done:])
    whole = "".join(pieces)
    return RIGHT_TO_LEFT_MARK + whole if _starts_left_to_right(whole) else whole


def _isolated(run: Run, text: str, policy: Policy | None) -> str:
    words = text[run.start : run.end]
    written = text_of(run, words, policy)
    if run.kind in LATIN_KINDS or run.kind == "foreign":
        return f"{_FIRST_STRONG_ISOLATE}{words}{_POP}" if _is_exposed(run, text) else words
    if run.kind in _BARE:
        return written
    opening = _LEFT_TO_RIGHT_ISOLATE if direction(run, written) == "ltr" else _RIGHT_TO_LEFT_ISOLATE
    return f"{opening}{written}{_POP}"


def _is_exposed(run: Run, text: str) -> bool:
    """True where a neighbour would change places with the run, or a sign at its end leave it."""
    words = text[run.start : run.end]
    alone = _WORD.fullmatch(words) and not _NEIGHBOUR.match(text, run.end)
    return not alone or bool(_NEUTRAL_TAIL.search(text, 0, run.start))


def _starts_left_to_right(text: str) -> bool:
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "") == "L"
