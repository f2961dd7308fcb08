"""The marks of a page, and what one opening tag says by itself. Pages repeat their tags, so each is read once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
WITHIN = r"""[^<>"']*+(?:"[^"]*+"[^<>"']*+|'[^']*+'[^<>"']*+)*+"""
MARK = re.compile(
    rf"""(<(?:/[a-z][^>]*+
    |!--.*?--|[!?][^>]*+
    |script(?=[\s>]){WITHIN}>[^<]*+(?:<(?!/script\s*>)[^<]*+)*+</script\s*
    |style(?=[\s>]){WITHIN}>[^<]*+(?:<(?!/style\s*>)[^<]*+)*+</style\s*
    |[a-z]{WITHIN})>)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""A tag, a comment, a declaration, or a script or style sheet as a whole, in which nothing is a tag."""
OPENING = re.compile(rf"<([^\s/>]+)({WITHIN})>")
ATTRIBUTE = re.compile(r"""([^\s"'<>/=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
SPELLINGS = 4096  # of tags and of closing tags; those of one story fit in


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """An opening tag by its name and attributes, both as they are looked up: lower case, entities resolved.

    `inside` is the text of a script or a style sheet. `opens` where a closing tag must follow. Two are never equal: one
    spelling gives one tag, so that what is known of it can be kept.
    """

    name: str
    attributes: dict[str, str]
    opens: bool
    inside: str = ""


@lru_cache(maxsize=SPELLINGS)
def tag_of(mark: str) -> Tag:
    """What an opening tag says; a script or a style sheet may follow it to its end.

    >>> tag_of('<A HREF="?a=1&amp;b=2" hidden>').attributes
    {'href': '?a=1&b=2', 'hidden': ''}
    """
    opening = OPENING.match(mark)
    name, rest = (opening[1].lower(), opening[2]) if opening else ("", "")
    written = list(ATTRIBUTE.finditer(rest))
    attributes = {one[1].lower(): unescape(one[2] or one[3] or one[4] or "") for one in written}
    is_slashed = rest.endswith("/") and not (written and written[-1].end() == len(rest))
    end = opening.end() if opening else 0
    is_whole = 0 < end < len(mark)
    inside = mark[end : mark.rindex("</")] if is_whole else ""
    return Tag(name, attributes, opens=name not in VOID and not is_slashed and not is_whole, inside=inside)


@lru_cache(maxsize=SPELLINGS)
def closed_by(mark: str) -> str:
    """The name that a closing tag closes.

    >>> closed_by("</P >")
    'p'
    """
    return re.split(r"[\s/>]", mark[2:], maxsplit=1)[0].lower()
