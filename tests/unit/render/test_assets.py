from __future__ import annotations

import re

import pytest

from site_builder.domain.site import Brand, TypeFace
from site_builder.render.assets import fingerprint
from tests.unit.render.pages import theme


def named(assets: dict[str, bytes], brand: Brand | None = None) -> tuple[dict[str, str], dict[str, bytes]]:
    """The names of the files, and the contents of the build by path without fingerprints."""
    outputs, names = fingerprint(theme(assets=assets), brand or Brand())
    plain = {re.sub(r"\.[0-9a-f]{8}\.", ".", output.path): output.content for output in outputs}
    return names, plain


def test_a_name_changes_with_the_content_alone() -> None:
    """The same bytes have the same name, others have another, so that a host may keep a file for ever."""
    first, _ = named({"site.js": b"1"})
    second, _ = named({"site.js": b"1", "other.js": b"3"})
    third, _ = named({"site.js": b"2"})

    assert re.fullmatch(r"assets/site\.[0-9a-f]{8}\.js", first["site.js"])
    assert first["site.js"] == second["site.js"] != third["site.js"]


def test_a_style_sheet_names_the_files_of_the_build() -> None:
    """With quotation marks or without, with a fragment or a query; all of them lie in one folder."""
    css = b"""a{src:url(fonts/f.woff2)}b{src:url( "fonts/f.woff2?#iefix" )}c{src:url('./i.svg#top')}"""

    names, files = named({"fonts/f.woff2": b"f", "i.svg": b"i", "style.css": css})

    font, image = names["fonts/f.woff2"].removeprefix("assets/"), names["i.svg"].removeprefix("assets/")
    expected = f"""a{{src:url({font})}}b{{src:url("{font}?#iefix")}}c{{src:url('{image}#top')}}"""
    assert files["assets/style.css"].decode() == expected


def test_a_name_with_a_space_stays_in_its_quotation_marks() -> None:
    """Without them the rule would be broken."""
    names, files = named({"my font.woff2": b"f", "style.css": b"a{src:url('my font.woff2')}"})

    name = names["my font.woff2"].removeprefix("assets/").replace(" ", "%20")
    assert files["assets/style.css"].decode() == f"a{{src:url('{name}')}}"


def test_what_is_no_file_of_the_theme_is_left_alone() -> None:
    """Data, other hosts, fragments, and names that nobody knows."""
    css = b"a{b:url(data:image/png;base64,AA);c:url(https://example.org/x.png);d:url(#e);f:url(gone.png)}"

    _, files = named({"style.css": css})

    assert files["assets/style.css"] == css


def test_a_style_sheet_is_named_after_those_that_it_imports() -> None:
    """A change in the inner one changes the name of the outer one, whatever their order in the alphabet."""
    names, files = named({"a.css": b"@import url(z.css);", "z.css": b"p{}"})
    changed, _ = named({"a.css": b"@import url(z.css);", "z.css": b"q{}"})

    assert files["assets/a.css"].decode() == f"@import url({names['z.css'].removeprefix('assets/')})"
    assert names["a.css"] != changed["a.css"]


def test_style_sheets_that_import_each_other_are_no_endless_road() -> None:
    """One of them keeps the name that it wrote."""
    names, _ = named({"a.css": b"@import url(b.css);", "b.css": b"@import url(a.css);"})

    assert sorted(names) == ["a.css", "b.css"]


def test_a_relative_name_is_read_from_the_folder_of_its_style_sheet() -> None:
    """As a browser would read it in the theme."""
    names, files = named({"img/a.svg": b"i", "css/own.css": b"a{b:url(../img/a.svg)}"})

    assert files["assets/own.css"].decode() == f"a{{b:url({names['img/a.svg'].removeprefix('assets/')})}}"


def test_the_brand_comes_last_and_into_one_sheet() -> None:
    """So it wins over the rules before it."""
    brand = Brand((("l-accent", "#00624a"),))

    _, files = named({"style.css": b"p{}", "own.css": b"q{}"}, brand)

    assert files["assets/style.css"] == b"p{}:root{--l-accent:#00624a}"
    assert files["assets/own.css"] == b"q{}"


def test_the_brand_changes_the_name_of_the_sheet() -> None:
    """A browser that kept the old colours fetches the new ones."""
    plain, _ = named({"style.css": b"p{}"})
    branded, _ = named({"style.css": b"p{}"}, Brand((("thread", "4px"),)))

    assert plain["style.css"] != branded["style.css"]


def test_a_licence_keeps_its_name() -> None:
    """People look for it."""
    names, _ = named({"fonts/OFL.txt": b"SIL"})

    assert names == {"fonts/OFL.txt": "assets/OFL.txt"}


def test_two_copies_of_a_file_are_one_file_of_the_build() -> None:
    """They would have one path; two different ones have two."""
    names, _ = named({"a/x.svg": b"1", "b/x.svg": b"1", "c/x.svg": b"2"})
    outputs, _ = fingerprint(theme(assets={"a/x.svg": b"1", "b/x.svg": b"1", "c/x.svg": b"2"}), Brand())

    assert names["a/x.svg"] == names["b/x.svg"] != names["c/x.svg"]
    assert len(outputs) == 2


def test_a_style_sheet_in_another_encoding_goes_through_byte_by_byte() -> None:
    """It is the newsroom's own; its bytes are not ours to judge."""
    _, files = named({"own.css": b"p{content:'\xe9'}"})

    assert files["assets/own.css"] == b"p{content:'\xe9'}"


def test_the_order_of_the_files_changes_nothing() -> None:
    """Two disks list one folder in two orders."""
    assets = {
        "i.svg": b"i",
        "j.svg": b"j",
        "m.css": b"m{}",
        "a.css": b"a{b:url(i.svg)}",
        "z.css": b"@import url(a.css)",
    }
    turned = dict(reversed(assets.items()))

    assert fingerprint(theme(assets=assets), Brand()) == fingerprint(theme(assets=turned), Brand())


FONTS = {
    "fonts/OFL.txt": b"Vazirmatn",
    "fonts/OFL-naskh.txt": b"Noto",
    "fonts/vazirmatn.woff2": b"v",
    "fonts/naskh.woff2": b"n",
    "style.css": b"a{src:url(fonts/face.woff2)}",
}


@pytest.mark.parametrize(
    ("face", "font", "licence"),
    [(TypeFace.VAZIRMATN, "vazirmatn", "OFL.txt"), (TypeFace.NASKH, "naskh", "OFL-naskh.txt")],
)
def test_only_the_typeface_of_the_brand_is_published(face: TypeFace, font: str, licence: str) -> None:
    """With its licence, and under the one name that templates and style sheets use."""
    outputs, names = fingerprint(theme(assets=FONTS), Brand(face=face))

    published = [output.path for output in outputs]
    assert sorted(published) == sorted([f"assets/{licence}", names[f"fonts/{font}.woff2"], names["style.css"]])
    assert names["fonts/face.woff2"] == names[f"fonts/{font}.woff2"]
    assert names["fonts/face.woff2"].removeprefix("assets/").encode() in outputs[-1].content


def test_a_font_of_the_newsroom_takes_the_place_of_ours() -> None:
    """Under the name `face.woff2`; ours are not published beside it."""
    outputs, names = fingerprint(theme(assets={**FONTS, "fonts/face.woff2": b"own"}), Brand())

    assert sorted(output.content for output in outputs if output.path != names["style.css"]) == [b"own"]
    assert names["fonts/face.woff2"].startswith("assets/face.")
