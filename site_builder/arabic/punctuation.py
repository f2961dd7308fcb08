"""The marks of an Arabic sentence: ، ؛ ؟ …, no space before them and one after."""

from __future__ import annotations

import re

from site_builder.arabic.letters import LETTERS, MARKS

_LETTER = f"{LETTERS}{MARKS}"
_OPENERS = "«“‹"

_DOTS = re.compile(r"(?<![./\\])(?:\.[ \u00a0]?){1,}\.(?![./\\A-Za-z0-9])")
_SPACE_BEFORE = re.compile(f"(?<![\\s{_OPENERS}])[ \u00a0]+(?=[،؛؟])")
_NO_SPACE_AFTER = re.compile(f"(?<=[،؛؟])(?=[{LETTERS}A-Za-z{_OPENERS}])")
_AND_APART = re.compile(f"(?<![\\w{MARKS}])و[ \u00a0]+(?=[{_OPENERS}@#A-Za-z]|[%٪+−-]?[0-9٠-٩])")
_CLITIC_APART = re.compile(f"(?<![\\w{MARKS}])([وف]?(?:[بلك]?ال|لل|[بلك])ـ)[ \u00a0]+(?=[{_OPENERS}@#A-Za-z])")
_INNER_SPACE = re.compile("(?<=[«‹])[ \u00a0]+|[ \u00a0]+(?=[»›])")
_TO_ARABIC = str.maketrans(",;?", "،؛؟")
_LATIN_MARK = re.compile("[,;?]")


def tidy(text: str) -> str:
    """The newsroom's text with its spaces and dots in order; its quotation marks are unified already.

    >>> tidy("الأمر مزحة بالنسبة لـ OpenAI.. إلى «ميتا » و «جوجل» ،ثم")
    'الأمر مزحة بالنسبة لـOpenAI… إلى «ميتا» و«جوجل»، ثم'
    """
    text = _DOTS.sub("…", text) if ".." in text or ". ." in text else text
    text = _INNER_SPACE.sub("", text)
    text = _SPACE_BEFORE.sub("", text)
    text = _NO_SPACE_AFTER.sub(" ", text)
    text = _AND_APART.sub("و", text)
    return _CLITIC_APART.sub(r"\1", text)


def arabic_marks(gap: str, is_last: bool = False) -> str:
    """What stands between two runs of an Arabic text, with ، ؛ ؟ for , ; ? and their spaces.

    >>> arabic_marks("ثم, هل ?", is_last=True), arabic_marks(",")
    ('ثم، هل؟', '، ')
    """
    if not _LATIN_MARK.search(gap):
        return gap
    gap = _NO_SPACE_AFTER.sub(" ", _SPACE_BEFORE.sub("", gap.translate(_TO_ARABIC)))
    return gap if is_last or gap[-1] not in "،؛؟" else f"{gap} "
