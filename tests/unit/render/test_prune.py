from __future__ import annotations

import pytest

from site_builder.render.prune import names_in, pruned


@pytest.mark.parametrize(
    ("selector", "names"),
    [
        ("*", set()),
        ("::before", set()),
        (":root[data-theme=dark]", set()),
        ("h2", {"h2"}),
        ("H2,svg linearGradient", {"h2", "svg", "lineargradient"}),
        ("a.cite#c:hover", {"a", ".cite", "#c"}),
        (".prose>ul li+li::before", {".prose", "ul", "li"}),
        (".side h2:not(.dis)", {".side", "h2"}),
        (".cite:is(:hover,:has(+.open))::before", {".cite"}),
        ('[data-a=".x b"] i', {"i"}),
        (".md\\:x", set()),
    ],
)
def test_what_a_selector_cannot_do_without(selector: str, names: set[str]) -> None:
    """Elements, classes and ids; nothing that stands in brackets, and nothing of a name that is hard to read."""
    assert names_in(f"{selector}{{x:y}}") == names


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".a{x:y}.b{x:y}", ".a{x:y}"),
        (".a,.b{x:y}", ".a{x:y}"),
        (".b:is(.a,.c),.a:is(.b,.c){x:y}", ".a:is(.b,.c){x:y}"),
        ("@media print{.b{x:y}}", ""),
        ("@media print{.b{x:y}.a{x:y}}", "@media print{.a{x:y}}"),
        ("@supports (x:y){@media print{.a{x:y}.b{x:y}}}", "@supports (x:y){@media print{.a{x:y}}}"),
        (
            "@font-face{src:url(b)}@page{margin:0}@import 'b.css';",
            "@font-face{src:url(b)}@page{margin:0}@import 'b.css';",
        ),
        ('.a::before{content:"}.b{"}', '.a::before{content:"}.b{"}'),
        (".a{x:y;&:hover{x:z}}.b{x:y}", ".a{x:y;&:hover{x:z}}"),
        ("/*! .b{ */.a{x:y}", "/*! .b{ */.a{x:y}"),
        ('[title="a,.b"],.b{x:y}', '[title="a,.b"]{x:y}'),
        (".a{content:'\\a0';src:url(x)}.b{x:y}", ".a{content:'\\a0';src:url(x)}"),
        (".b{x:y}\r\n.a{x:y}\r.b{x:y}", "\n.a{x:y}\n"),
        (".b{x:y}.a{x:y", ".a{x:y}"),
        ("@media print{.b{x:y}.a{x:y", "@media print{.a{x:y}}"),
        (".b{x:y}}.a{x:y}", "}.a{x:y}"),
    ],
)
def test_the_rules_that_are_met_stay_in_their_order(css: str, kept: str) -> None:
    """Alone, in lists, within conditions, byte by byte; what is no rule of selectors stays whatever it says."""
    assert pruned(css, names_in(css) - {".b"}) == kept
