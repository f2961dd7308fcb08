"""The file `_headers` in the words that Netlify and Cloudflare Pages both understand.

No header but the policy is named by two rules that meet at one address, since the two hosts join such values
differently; and with the policy either way of joining them gives the stricter one.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from string import ascii_lowercase

from site_builder.publish.headers import FOR_EVER, SECURITY, UNFRAMED, Headers, is_embedded, is_hashed

NAME = "_headers"


def headers_file(paths: Iterable[str]) -> str:
    r"""What every answer carries, which pages may stand in no frame, and what may be kept for ever.

    >>> [line for line in headers_file(["index.html", "assets/a.00000001.css"]).splitlines() if line[0] == "/"]
    ['/*', '/', '/assets/*.css']
    """
    every = sorted(paths)
    unframed = dict.fromkeys(_pattern(path) for path in every if path.endswith(".html") and not is_embedded(path))
    kept = (f"/assets/*{suffix}" for suffix in _hashed_suffixes(every))
    rules = [_rule("/*", SECURITY), *(_rule(one, UNFRAMED) for one in unframed)]
    return "".join([*rules, *(_rule(one, (("Cache-Control", FOR_EVER),)) for one in kept)])


def _rule(pattern: str, headers: Headers) -> str:
    return f"{pattern}\n" + "".join(f"  {name}: {value}\n" for name, value in headers)


def _pattern(path: str) -> str:
    """The addresses of pages of a kind: below a story the name of the kind stands, or pages of facts would be met.

    >>> [_pattern(path) for path in ("about/index.html", "meta-openai/sources/tech-desk/index.html", "404.html")]
    ['/:a/', '/:a/sources/:c/', '/404.html']
    """
    if not path.endswith("index.html"):
        return f"/{path}"
    folders = PurePosixPath(path).parent.parts
    is_deep = len(folders) > 2  # noqa: PLR2004 # <story>/<kind>/<name>/
    names = [folder if is_deep and at == 1 else f":{ascii_lowercase[at]}" for at, folder in enumerate(folders)]
    return "/" + "".join(f"{name}/" for name in names)


def _hashed_suffixes(paths: Iterable[str]) -> tuple[str, ...]:
    """The suffixes that only assets with hashed names have: a rule for each, however many releases they are of."""
    suffixes: dict[str, bool] = {}
    for path in paths:
        if path.startswith("assets/"):
            suffix = PurePosixPath(path).suffix
            suffixes[suffix] = suffixes.get(suffix, True) and is_hashed(path)
    return tuple(suffix for suffix, hashed in sorted(suffixes.items()) if suffix and hashed)
