"""Text to HTML as an Arabic newsroom sets it: runs isolated, numbers kept together, one family of digits.

What comes out is safe as the content of an element (`&`, `<` and `>` are escaped), not as the value of an attribute:
for those see `bidi.plain`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape, unescape

from site_builder.arabic.isolates import isolated
from site_builder.arabic.letters import LETTERS
from site_builder.arabic.normal import normal
from site_builder.arabic.phrases import phrases
from site_builder.arabic.policy import Policy
from site_builder.arabic.punctuation import arabic_marks, tidy
from site_builder.arabic.quotes import unify_quotes
from site_builder.arabic.spacing import keep_together

# A text without any of these is set already. Most are: this one look at a text decides.
_WORK = re.compile(
    "[^\u0621-\u063a\u0641-\u0652 ،؛؟.:!()\\[\\]–—…\u00a0/\n-]|[\u064b-\u0652]{2}|\\.[ \u00a0]?\\.|[ \u00a0][،؛؟]"
    "|[،؛؟][\u0621-\u064a]"
)
_ARABIC = re.compile(f"[{LETTERS}]")
# Names, headlines and labels come again on page after page: a third of rendering a story without it.
_CACHED_TEXTS = 4096


def typeset_prose(text: str, policy: Policy, nested: bool = False) -> str:
    r"""The newsroom's words as HTML; `nested` where the template sets them between « and ».

    >>> typeset_prose("يقول موظفو OpenAI: \"12.5% & أكثر\"", Policy("latn", "standard"))
    'يقول موظفو <bdi lang="en">OpenAI</bdi>: «<bdi dir="ltr">12.5%</bdi> &amp; أكثر»'
    """
    return _set_alone(text, policy, nested) if _WORK.search(text) else text


def typeset_verbatim(text: str, nested: bool = False) -> str:
    """A source's words as HTML: runs isolated and quotation marks unified, no letter, digit or dash is touched.

    A part of a passage keeps the sides of its quotation marks when `unify_quotes` saw the whole passage before
    (it keeps every index, so spans found in the source still hold).

    >>> typeset_verbatim("بـ”المُسيئة” من Meta")
    'بـ«المُسيئة» من <bdi lang="en">Meta</bdi>'
    """
    return _set_alone(text, None, nested) if _WORK.search(text) else text


def typeset_text_node(text: str, policy: Policy, verbatim: bool = False) -> str:
    """One text node of HTML, entities and all, as HTML again; see `typeset_nodes` for quotation marks across nodes."""
    return typeset_nodes((text,), policy, verbatim)[0]


def typeset_nodes(
    texts: Sequence[str], policy: Policy, verbatim: bool = False, nested: bool = False
) -> tuple[str, ...]:
    """The text nodes of one block (a paragraph, a heading, a cell), so that a pair of quotation marks finds its sides
    even with `<em>` or `<a>` between them. `quotes.ELEMENT` stands for what must stay: code, bdi, an image.

    >>> typeset_nodes(('قال: "', "نعم", '" &amp; ذهب'), Policy("latn", "standard"))
    ('قال: «', 'نعم', '» &amp; ذهب')
    """
    plain = tuple(unescape(text) if "&" in text else text for text in texts)
    if not any(map(_WORK.search, plain)):
        return plain
    return _set(plain, None if verbatim else policy, nested)


@lru_cache(_CACHED_TEXTS)
def _set_alone(text: str, policy: Policy | None, nested: bool) -> str:
    return _set((text,), policy, nested)[0]


def _set(texts: Sequence[str], policy: Policy | None, nested: bool) -> tuple[str, ...]:
    """The texts of one block; without a policy they are verbatim."""
    whole = [normal(text) for text in texts]
    unified = unify_quotes("".join(whole), nested)
    in_arabic = policy is not None and _ARABIC.search(unified) is not None
    pieces: list[str] = []
    start = 0
    for text in whole:
        piece = unified[start : start + len(text)]
        pieces.append(_piece(tidy(piece) if in_arabic else piece, policy, in_arabic))
        start += len(text)
    return tuple(pieces)


def _piece(text: str, policy: Policy | None, in_arabic: bool) -> str:
    text = keep_together(text)
    html: list[str] = []
    done = 0
    for run in phrases(text):
        html.append(_gap(text[done : run.start], in_arabic, is_last=False))
        html.append(isolated(run, text[run.start : run.end], policy))
        done = run.end
    return "".join((*html, _gap(text[done:], in_arabic, is_last=True)))


def _gap(text: str, in_arabic: bool, is_last: bool) -> str:
    return escape(arabic_marks(text, is_last) if in_arabic else text, quote=False)
