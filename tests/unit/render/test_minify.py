from __future__ import annotations

from site_builder.render.minify import minified


def test_a_style_sheet_loses_what_only_people_read() -> None:
    """Comments and white space go; what a browser reads stays to the letter."""
    rule = b"/* ground */\n.row > .side {\n  inline-size : calc(100% + 2px) ;\n}\n"
    media = b'@media (min-width:48rem) { .a .b::before{content:"a  b"} }'

    expected = b'.row>.side{inline-size:calc(100% + 2px)}@media (min-width:48rem){.a .b::before{content:"a  b"}}'
    assert expected == minified("style.css", rule + media)


def test_a_script_keeps_its_strings_and_patterns() -> None:
    """White space inside quotation marks, templates and regular expressions is the script's own."""
    js = "// why\nconst a = `x  // y`;\nconst b = /a \\/\\/ b/g, c = 'ع  ل';\n".encode()

    expected = "const a=`x  // y`;const b=/a \\/\\/ b/g,c='ع  ل';".encode()
    assert expected == minified("site.js", js)


def test_a_licence_in_a_comment_stays() -> None:
    """Whoever copies a file on keeps its terms."""
    assert minified("own.css", b"/*! MIT */ p { margin: 0 }") == b"/*! MIT */p{margin:0}"


def test_other_files_and_other_encodings_go_through() -> None:
    """Bytes that are no Unicode stay in their strings, and a picture is nobody's style sheet."""
    assert minified("own.css", b"p { content : '\xe9' }") == b"p{content:'\xe9'}"
    assert minified("logo.svg", b"<svg> </svg>") == b"<svg> </svg>"
