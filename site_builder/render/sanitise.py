"""What raw HTML in a narrative may keep: the elements of a text, and nothing that runs, loads or styles."""

from __future__ import annotations

import nh3

TAGS = frozenset(
    """a abbr b bdi blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5
    h6 hr i img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th
    thead time tr u ul var wbr""".split()
)
EVERYWHERE = {"dir", "lang", "id", "class", "title"}
ATTRIBUTES = {
    "*": EVERYWHERE,
    "a": {"href"},
    "img": {"src", "alt", "width", "height", "loading"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "ol": {"start", "reversed"},
    "time": {"datetime"},
    "details": {"open"},
}
SCHEMES = {"http", "https", "mailto", "tel", "fact", "chart"}


def sanitise(html: str) -> str:
    """The HTML without anything that a text does not need; `dir` and `lang` stay, they are what Arabic needs.

    >>> sanitise('<p dir="ltr" onclick="x()">a<script>alert(1)</script></p>')
    '<p dir="ltr">a</p>'
    """
    return nh3.clean(html, tags=set(TAGS), attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None)
