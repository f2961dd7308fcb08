"""The stretches of an Arabic text that need a direction of their own: Latin words, addresses, numbers with signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

LATIN_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
DIGITS = "0-9٠-٩۰-۹"
SPACE = "[ \u00a0\\n]"

_WORD = f"[{LATIN_LETTERS}0-9][{LATIN_LETTERS}0-9\u0300-\u036f]*"
_INSIDE = f"(?:--|[._'’/&+$@~·\u2010\u2011\\\\-])(?=[{LATIN_LETTERS}0-9])"
_PREFIX = f"(?:(?:(?<![\\w.])|(?<=(?<!\\w)[وفبلك]))\\.|[@#$€£~]|(?<![\\w-])--)?(?=[0-9._'’/&+-]*[{LATIN_LETTERS}])"
_TOKEN = f"{_PREFIX}{_WORD}(?:{_INSIDE}{_WORD})*(?:\\+\\+|[+#](?!\\w)|[™®©])?"
_INITIAL = f"(?:(?:(?<=[^{LATIN_LETTERS}][A-Z])|(?<=^[A-Z]))\\.)?"
_SPACE_INSIDE = f"{_INITIAL}{SPACE}(?:&{SPACE})?"
_ACRONYM = r"\([A-Z][A-Za-z0-9&.+-]*[A-Z0-9]s?\)"
_NUMBER_INSIDE = f"[0-9]+(?:[.,][0-9]+)*(?={SPACE}{_TOKEN})"
_PRICE = f"[$€£¥][0-9]+(?:[.,][0-9]+)*{SPACE}"
_LATIN = f"(?:{_PRICE})?{_TOKEN}(?:{_SPACE_INSIDE}(?:{_TOKEN}|{_NUMBER_INSIDE}|{_ACRONYM}))*"

_NUMERAL = f"[{DIGITS}]+(?:[.,٫٬][{DIGITS}]+)*"
_CODE = f"{LATIN_LETTERS}{DIGITS}"
_APART = f"(?<![{_CODE}_])(?<![{_CODE}][/:.–-])"  # not the rest of a longer code; a clitic may stand before
_DONE = f"(?![{_CODE}_]|[/:–-][{_CODE}]|[.,٫٬][{DIGITS}])"
_SIGN = r"(?:(?<![\w)\]%٪-])|(?<=(?<!\w)[وفبلك]))"  # «من -3», «و-3», not «ميتا-3»
_URL_END = r"""[^\s<>«»“”".,;:!?،؛؟'’)\]]"""

_FOREIGN_LETTERS = "\u0370-\u052f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"

# The order matters: an address holds Latin words, a date holds numbers.
_KINDS: tuple[tuple[str, str], ...] = (
    ("url", rf"(?:(?:https?|ftp)://|www\.)[^\s<>«»“”\"]*{_URL_END}"),
    ("email", r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    (
        "phone",
        rf"\+[{DIGITS}][{DIGITS} \u00a0()-]{{6,}}[{DIGITS}]"
        rf"|(?<![\w-])[{DIGITS}]{{3,4}}-[{DIGITS}]{{3}}-[{DIGITS}]{{3,4}}(?![\w-])",
    ),
    (
        "date",
        f"{_APART}(?:[{DIGITS}]{{4}}(?P<first>[/-])[{DIGITS}]{{1,2}}(?P=first)[{DIGITS}]{{1,2}}"
        f"|[{DIGITS}]{{1,2}}(?P<last>[/.-])[{DIGITS}]{{1,2}}(?P=last)[{DIGITS}]{{4}}){_DONE}",
    ),
    ("version", r"(?<![A-Za-z0-9_.,])(?![0-9]{1,3}(?:\.[0-9]{3}){2,}(?![\d.]))[0-9]+(?:\.[0-9]+){2,}(?![\w-])"),
    ("ratio", f"{_APART}[{DIGITS}]{{1,4}}(?:[:/][{DIGITS}]{{1,4}}){{1,2}}{_DONE}"),
    ("latin", _LATIN),
    ("range", f"{_APART}{_NUMERAL}[%٪]?[–—‑-]{_NUMERAL}(?:{SPACE}?[%٪](?![{DIGITS}]))?{_DONE}"),
    ("percent", f"(?:{_SIGN}[−+-])?{_NUMERAL}{SPACE}?[%٪](?![{DIGITS}])|[%٪]{_NUMERAL}"),
    ("money", f"[−-]?[$€£¥]{SPACE}?{_NUMERAL}|{_NUMERAL}{SPACE}?[$€£¥](?![{DIGITS}])"),
    ("signed", f"{_SIGN}[−+±-]{_NUMERAL}{_DONE}"),
    ("number", _NUMERAL),
    ("foreign", f"[{_FOREIGN_LETTERS}]+(?:{SPACE}[{_FOREIGN_LETTERS}]+)*"),
)
_RUN = re.compile(
    f"(?=[{LATIN_LETTERS}{DIGITS}{_FOREIGN_LETTERS}@#$€£¥~.+−±%٪-])(?:"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS)
    + ")"
)

LATIN_KINDS = frozenset({"latin", "url", "email"})


@dataclass(frozen=True, slots=True)
class Run:
    """`text[start:end]` of one kind: url, email, phone, date, version, ratio, latin, range, percent, money, …"""

    kind: str
    start: int
    end: int


def runs(text: str) -> tuple[Run, ...]:
    """Every run of the text, in order. Clitics («وOpenAI») and the punctuation after a run stay outside.

    >>> [text[run.start : run.end] for text in ["لـMeta Superintelligence Labs (MSL)، وC++."] for run in runs(text)]
    ['Meta Superintelligence Labs (MSL)', 'C++']
    >>> [run.kind for run in runs("12.5% من +971 4 123 4567 إلى 2023–2025 و-3")]
    ['percent', 'phone', 'range', 'signed']
    """
    return tuple(Run(match.lastgroup or "", match.start(), match.end()) for match in _RUN.finditer(text))
