"""Words on their way to a page. The type says how they are set; a plain `str` (an id, a URL) is only escaped."""

from __future__ import annotations


class Prose(str):
    """The newsroom's words: digits, quotation marks and Latin runs are set by the site's rules."""

    __slots__ = ()


NO_WORDS = Prose("")


class Verbatim(str):
    """A source's words: Latin runs are isolated and quotation marks unified, no letter or digit is touched."""

    __slots__ = ()


class Markdown(str):
    """The newsroom's words in Markdown, with `fact:` links and `chart:` images."""

    __slots__ = ()


class Html(str):
    """Words that are set: safe HTML of text elements alone."""

    __slots__ = ()
