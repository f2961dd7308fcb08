"""What a page holds of the static files: the rules of the style sheet that it meets, and its scripts.

A page that brings them itself is drawn a round trip earlier than one that asks for them.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from itertools import chain
from urllib.parse import quote

from markupsafe import Markup

from site_builder.render.assets import moved
from site_builder.render.prune import names_in, pruned

POLICY = (
    "default-src 'none'; style-src 'self'{styles}; script-src 'self'{scripts}; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""What a page may load; `frame-ancestors` only a host can say."""
SMALL = 400
"""Bytes: less than what asking for a file sends to and fro."""
MARK = "\0"
"""Stands around what is filled in when the page is whole; no text of a page holds it."""
LATER = re.compile(f"{MARK}([a-z]+) ([0-9]+){MARK}")
ENDING = re.compile(r"</(style|script)", re.IGNORECASE)
TAGS = re.compile(r"<([a-zA-Z][\w-]*)")
GIVEN = re.compile(r"""(class(?<!\wclass)|id(?<!\wid))\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
"""A boundary before the word would be looked for at every character; so it is at every c and i alone."""
WORD = re.compile(r"[a-zA-Z_][\w-]*")
SIGNS = {"class": ".", "id": "#"}


class Inlay:
    """What a template of a page calls. `files` are the static files as they are sent, by their name under `static/`.

    `root` leads from the page to the root of the site. What a page holds is known when it is whole: until then marks
    stand in its place.
    """

    def __init__(self, files: Mapping[str, bytes], root: str) -> None:
        self._files, self._root = files, root
        self._sheets: list[str] = []
        self._scripts: list[str] = []
        self._data: list[str] = []

    def style(self, name: str) -> Markup:
        """For a `<style>`: the rules of a style sheet that the page meets; KeyError where there is no such file."""
        self._sheets.append(self._text(name))
        return _later("style", len(self._sheets) - 1)

    def script(self, *names: str) -> Markup:
        """For a `<script>`: static files one after the other; KeyError where there is no such file."""
        self._scripts.append("".join(f"{{{self._text(name)}}}" for name in names))
        return _later("script", len(self._scripts) - 1)

    def data(self, json: str) -> Markup:
        """For a `<script>` of JSON, made safe for one: browsers let it be, but checkers want it in the policy."""
        self._data.append(json)
        return Markup(json)  # noqa: S704 # as the view says

    def picture(self, name: str) -> Markup:
        """A small SVG file as an address that holds it; empty for one that is better asked for."""
        content = self._files.get(name, b"")
        is_small = name.endswith(".svg") and 0 < len(content) <= SMALL
        held = quote(content.strip().replace(b'"', b"'"), safe="/:='")
        return Markup(f"data:image/svg+xml,{held}" if is_small else "")  # noqa: S704 # of HTML's own marks quote leaves '

    def policy(self) -> Markup:
        """For a `<meta>`: the content security policy of this very page."""
        return _later("policy", 0)

    def laid(self, html: str) -> str:
        """The page with all that it holds."""
        if MARK not in html:
            return html
        met = names_on(html, "".join(self._scripts))
        sheets = [moved(pruned(sheet, names_in(sheet) & met), self._root) for sheet in self._sheets]
        policy = POLICY.format(styles=_hashes(sheets), scripts=_hashes([*self._scripts, *self._data]))
        filled = {"style": sheets, "script": self._scripts, "policy": [policy]}
        return LATER.sub(lambda mark: filled[mark[1]][int(mark[2])], html)

    def _text(self, name: str) -> str:
        """A static file; what would end its element too early is a mistake."""
        text = self._files[name].decode(errors="replace")
        if ENDING.search(text):
            raise ValueError(f"{name} holds </style or </script, which ends it in the middle")
        return text


def names_on(html: str, scripts: str) -> frozenset[str]:
    """Every element, `.class` and `#id` of a page, and whatever word a script may make one of.

    >>> sorted(names_on('<p class="a b" id=c>', "x.add('d')"))
    ['#add', '#c', '#d', '#x', '.a', '.add', '.b', '.d', '.x', 'add', 'd', 'p', 'x']
    """
    given = {SIGNS[kind] + one for kind, *words in GIVEN.findall(html) for one in "".join(words).split()}
    return frozenset(chain(map(str.lower, TAGS.findall(html)), given, _made_by(scripts)))


@lru_cache(maxsize=64)
def _made_by(scripts: str) -> frozenset[str]:
    """Pages of one kind hold the same scripts."""
    return frozenset(name for word in WORD.findall(scripts) for name in (word.lower(), f".{word}", f"#{word}"))


def _later(kind: str, number: int) -> Markup:
    return Markup(f"{MARK}{kind} {number}{MARK}")  # noqa: S704 # a mark of ours


def _hashes(texts: list[str]) -> str:
    """What the policy says of elements with these texts (CSP 3, section 2.3.1)."""
    return "".join(f" 'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)
