"""Static files under names that change with their content, so that a host may keep them for ever."""

from __future__ import annotations

import posixpath
import re

from site_builder.domain.digest import digest_of
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.domain.site import Brand
from site_builder.domain.theme import Asset, Theme

STYLE = "style.css"
PLAIN_NAMES = ("LICENSE", "OFL.txt")
URL = re.compile(r"""url\((["']?)(?!data:|https?:|#)([^"')]+)\1\)""")


def fingerprint(theme: Theme, brand: Brand) -> tuple[tuple[Output, ...], dict[str, str]]:
    """The static files of a site, and for each name under `static/` its path in the build.

    Style sheets come last, for they name the others; the newsroom's brand is laid over the first of them.
    """
    names: dict[str, str] = {}
    outputs: list[Output] = []
    for asset in sorted(theme.assets, key=lambda asset: (asset.name.endswith(".css"), asset.name)):
        content = _branded(asset, names, brand)
        names[asset.name] = _path(asset.name, content)
        outputs.append(Output(names[asset.name], content, Place(f"static/{asset.name}")))
    return tuple(outputs), names


def _path(name: str, content: bytes) -> str:
    """`assets/style.1a2b3c4d.css`; a licence keeps its name."""
    base = posixpath.basename(name)
    if base in PLAIN_NAMES:
        return f"assets/{base}"
    stem, extension = posixpath.splitext(base)
    return f"assets/{stem}.{digest_of(content)[:8]}{extension}"


def _branded(asset: Asset, names: dict[str, str], brand: Brand) -> bytes:
    if not asset.name.endswith(".css"):
        return asset.content
    css = URL.sub(lambda match: _renamed(match, asset.name, names), asset.content.decode())
    return (css + brand_css(brand) if asset.name == STYLE else css).encode()


def _renamed(match: re.Match[str], style: str, names: dict[str, str]) -> str:
    """A `url()` that names a static file names its fingerprinted path; all of them lie in one folder."""
    name = posixpath.normpath(posixpath.join(posixpath.dirname(style), match[2]))
    return f"url({posixpath.basename(names[name])})" if name in names else match[0]


def brand_css(brand: Brand) -> str:
    r"""The brand as a rule of its own after all others.

    >>> brand_css(Brand((("l-accent", "#00624a"), ("thread", "4px"))))
    ':root{--l-accent:#00624a;--thread:4px}\n'
    """
    properties = ";".join(f"--{name}:{value}" for name, value in brand.properties)
    return f":root{{{properties}}}\n" if properties else ""
