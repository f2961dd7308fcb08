"""Latin runs that belong together: sentences with their punctuation, product names with their number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from site_builder.arabic.letters import LETTERS
from site_builder.arabic.runs import LATIN_KINDS, LATIN_LETTERS, SPACE, Run, runs

# What stands between two quotation marks, or alone, without an Arabic letter or mark of punctuation.
_NOT_LATIN = f"،؛؟٪٠-٩{LETTERS}"
_LATIN_STRETCH = re.compile(f"(?:^|(?<=«))[^«»{_NOT_LATIN}]*(?=$|»)|(?<=“)[^«»“”{_NOT_LATIN}]*(?=”)")
_TERMINAL = re.compile(r"[.!?…]*")
_TERMINAL_AND_CLOSING = re.compile(r"[.!?…”’›\")\]]*")
_OPENING = re.compile(r"[“‘‹\"(\[]*$")
_OPENERS = re.compile(r"[“‘‹\"(\[]")
_CLOSERS = re.compile(r"[”’›\")\]]")
_LIST_GAP = re.compile(rf"{SPACE}*[,/|;&]{SPACE}*")
_COMMA_GAP = re.compile(f",{SPACE}")
_LOWER_WORD = re.compile(f"[a-z]+(?![{LATIN_LETTERS}0-9])")
_SENTENCE_SPACES = 2

_VERSION = re.compile(rf"{SPACE}[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?(?![\w%٪.,/–-]\w|[\w%٪/–-])")
_DEFINITE = re.compile(f"{SPACE}ال")
_PRODUCT = re.compile(
    "(?<![\u0621-\u064a])[وفبلك]?(?:ال|لل|ل)?(?:نموذج|هاتف|نظام|إصدار|جهاز|برنامج|معالج|لعبة|طراز|رقاقة|شريحة|مؤشر)"
    f"{SPACE}[«“]?$"
)


def phrases(text: str) -> tuple[Run, ...]:
    """The runs of the text, with those that a reader of English reads as one made one.

    >>> [text[run.start : run.end] for text in ["قال: «Move fast. Break things!» ثم"] for run in phrases(text)]
    ['Move fast. Break things!']
    >>> [text[run.start : run.end] for text in ["نموذج Llama 3 ثم Meta 11 باحثًا"] for run in phrases(text)]
    ['Llama 3', 'Meta', '11']
    """
    found = runs(text)
    if not any(run.kind == "latin" for run in found):
        return found
    found = tuple(_with_clauses(text, found))
    for stretch in _LATIN_STRETCH.finditer(text):
        found = _with_sentence(text, found, stretch.start(), stretch.end())
    return tuple(_with_versions(text, found))


def _with_clauses(text: str, found: tuple[Run, ...]) -> Iterator[Run]:
    """«Move fast, break things» is one run; «OpenAI, Meta» are two."""
    pending: Run | None = None
    for run in found:
        if pending and _goes_on(text, pending, run):
            pending = Run("latin", pending.start, run.end)
            continue
        if pending:
            yield pending
        pending = run
    if pending:
        yield pending


def _goes_on(text: str, run: Run, following: Run) -> bool:
    if run.kind != "latin" or following.kind != "latin" or not _COMMA_GAP.fullmatch(text, run.end, following.start):
        return False
    words = text[run.start : run.end]
    return bool(_LOWER_WORD.match(text, following.start)) and (" " in words or words[0].isupper())


def _with_sentence(text: str, found: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """The runs, with those between start and end as one where they make a sentence."""
    latin = [run for run in found if run.kind in LATIN_KINDS and start <= run.start and run.end <= end]
    if not latin or _is_list(text, latin):
        return found
    first, last = latin[0].start, latin[-1].end
    if len(latin) > 1 or text.count(" ", first, last) >= _SENTENCE_SPACES:
        first, last = _with_its_marks(text, first, last, start, end)
    before = [run for run in found if run.end <= first]
    after = [run for run in found if run.start >= last]
    kind = "latin" if len(latin) > 1 else latin[0].kind
    return (*before, Run(kind, first, last), *after)


def _with_its_marks(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """A sentence ends with its full stop, and holds both of a pair of brackets or quotation marks, or neither."""
    if _CLOSERS.search(text, first, last) and (opening := _OPENING.search(text, start, first)):
        first = opening.start()
    tail = _TERMINAL_AND_CLOSING if _OPENERS.search(text, first, last) else _TERMINAL
    terminal = tail.match(text, last, end)
    return first, terminal.end() if terminal else last


def _is_list(text: str, latin: list[Run]) -> bool:
    gaps = [(run.end, following.start) for run, following in pairwise(latin)]
    return bool(gaps) and all(_LIST_GAP.fullmatch(text, start, end) for start, end in gaps)


def _with_versions(text: str, found: tuple[Run, ...]) -> Iterator[Run]:
    """A number after a product belongs to it («نموذج Llama 3»), a number before a counted noun does not."""
    taken = 0
    for run in found:
        if run.start < taken:
            continue
        taken = _version_end(text, run) if run.kind == "latin" else run.end
        yield Run(run.kind, run.start, taken)


def _version_end(text: str, run: Run) -> int:
    version = _VERSION.match(text, run.end)
    if version and (_DEFINITE.match(text, version.end()) or _PRODUCT.search(text, 0, run.start)):
        return version.end()
    return run.end
