"""Static files under names that change with their content, so that a host may keep them for ever."""

from __future__ import annotations

import posixpath
import re

from site_builder.domain.digest import digest_of
from site_builder.domain.page import Output
from site_builder.domain.place import Place
from site_builder.domain.site import Brand, TypeFace
from site_builder.domain.theme import Asset, Theme
from site_builder.render.minify import minified

STYLE = "style.css"
FOLDER = "assets/"
PLAIN_NAMES = ("LICENSE", "OFL.txt", "OFL-naskh.txt")
FACE = "fonts/face.woff2"
"""What templates and style sheets call the font of the site, whichever it is."""

FACES = {
    TypeFace.VAZIRMATN: ("fonts/vazirmatn.woff2", "fonts/OFL.txt"),
    TypeFace.NASKH: ("fonts/naskh.woff2", "fonts/OFL-naskh.txt"),
}
"""Each typeface with its licence. Only the chosen one goes into the build."""

URL = re.compile(r"""url\(\s*(["']?)(?!data:|https?:|#)([^"')?#]+?)([?#][^"')]*?)?\1\s*\)""")
KEPT = "surrogateescape"
"""A style sheet that is not UTF-8 goes through byte by byte."""


def fingerprint(theme: Theme, brand: Brand) -> tuple[tuple[Output, ...], dict[str, str]]:
    """The static files of a site, and for each name under `static/` its path in the build.

    A style sheet comes after the files that it names; the newsroom's brand is laid over `style.css`. Two files of one
    name and content are one file of the build. Of the typefaces only the brand's is among them, called `FACE` as well.
    """
    names: dict[str, str] = {}
    outputs: dict[tuple[str, bytes], Output] = {}
    for asset in _in_order(_chosen(theme, brand.face)):
        content = _sent(asset, names, brand)
        names[asset.name] = _path(asset.name, content)
        if asset.name == FACES[brand.face][0]:
            names[FACE] = names[asset.name]
        output = Output(names[asset.name], content, Place(f"static/{asset.name}"))
        outputs.setdefault((output.path, content), output)
    return tuple(outputs.values()), names


def _chosen(theme: Theme, face: TypeFace) -> Theme:
    """The theme without the typefaces that the brand does not choose, and without ours where it brings its own."""
    brings = any(asset.name == FACE for asset in theme.assets)
    left = {name for other, names in FACES.items() if brings or other is not face for name in names}
    return Theme(theme.templates, tuple(asset for asset in theme.assets if asset.name not in left))


def _in_order(theme: Theme) -> list[Asset]:
    """All that is no style sheet, then each style sheet after those that it imports."""
    assets = sorted(theme.assets, key=lambda asset: asset.name)
    sheets = {asset.name: asset for asset in assets if asset.name.endswith(".css")}
    ordered = {asset.name: asset for asset in assets if asset.name not in sheets}

    def visit(name: str, around: tuple[str, ...]) -> None:
        named = {_named(match, name) for match in URL.finditer(_text(sheets[name]))}
        for other in sorted((named & sheets.keys()) - {*around, name}):
            visit(other, (*around, name))
        ordered.setdefault(name, sheets[name])

    for name in sheets:
        visit(name, ())
    return list(ordered.values())


def _path(name: str, content: bytes) -> str:
    """`assets/style.1a2b3c4d.css`; a licence keeps its name."""
    base = posixpath.basename(name)
    if base in PLAIN_NAMES:
        return f"{FOLDER}{base}"
    stem, extension = posixpath.splitext(base)
    return f"{FOLDER}{stem}.{digest_of(content)[:8]}{extension}"


def _sent(asset: Asset, names: dict[str, str], brand: Brand) -> bytes:
    """What a reader gets of a static file: style sheets with the brand, nothing that only people read."""
    return minified(asset.name, _branded(asset, names, brand))


def _branded(asset: Asset, names: dict[str, str], brand: Brand) -> bytes:
    if not asset.name.endswith(".css"):
        return asset.content
    css = URL.sub(lambda match: _renamed(match, asset.name, names), _text(asset))
    return (css + brand_css(brand) if asset.name == STYLE else css).encode(errors=KEPT)


def _text(asset: Asset) -> str:
    return asset.content.decode(errors=KEPT)


def _named(match: re.Match[str], style: str) -> str:
    """The name under `static/` that a `url()` of a style sheet means."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(style), match[2]))


def _renamed(match: re.Match[str], style: str, names: dict[str, str]) -> str:
    """A `url()` that names a static file names its fingerprinted path; all of them lie in one folder."""
    name = _named(match, style)
    if name not in names:
        return match[0]
    path = posixpath.basename(names[name]).replace(" ", "%20")  # the minifier joins the words of a quoted url
    return f"url({match[1]}{path}{match[3] or ''}{match[1]})"


def moved(css: str, root: str) -> str:
    """A style sheet of the build as it reads within a page; `root` leads from the page to the root of the site.

    >>> moved("a{src:url(f.1a2b3c4d.woff2);fill:url(#h)}", "../")
    'a{src:url(../assets/f.1a2b3c4d.woff2);fill:url(#h)}'
    """
    return URL.sub(lambda match: match[0] if match[2].startswith("/") else _within(match, f"{root}{FOLDER}"), css)


def _within(match: re.Match[str], folder: str) -> str:
    return f"url({match[1]}{folder}{match[2]}{match[3] or ''}{match[1]})"


def brand_css(brand: Brand) -> str:
    r"""The brand as a rule of its own after all others.

    >>> brand_css(Brand((("l-accent", "#00624a"), ("thread", "4px"))))
    ':root{--l-accent:#00624a;--thread:4px}\n'
    """
    properties = ";".join(f"--{name}:{value}" for name, value in brand.properties)
    return f":root{{{properties}}}\n" if properties else ""
