from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.bidi import latin_runs, plain
from site_builder.arabic.policy import Policy

LATIN = Policy("latn", "standard")
ARABIC = Policy("arab", "standard")

PIECES = st.sampled_from(
    [
        *(
            "ميتا",
            "و",
            "OpenAI",
            "C++",
            "@sama",
            "Meta (MSL)",
            "12.5%",
            "-3",
            "2023-2025",
            "2025-07-03",
            "11",
            "“",
            "”",
        ),
        *("،", ":", "؟", "\u202b", "\u2068", "+971 4 123 4567", "https://a.b/c"),
    ]
)
TITLES = st.lists(PIECES, max_size=10).map(" ".join)


def shown(text: str) -> str:
    """The text with its invisible controls in a readable notation: [ … ] isolates, R a right-to-left mark."""
    return text.translate({0x200F: "R", 0x2066: "[L:", 0x2067: "[R:", 0x2068: "[", 0x2069: "]"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يقول موظفو OpenAI وAnthropic", ["OpenAI", "Anthropic"]),
        ("C++ و@sama و#OpenAI و.NET وC#", ["C++", "@sama", "#OpenAI", ".NET", "C#"]),
        ("فريق Meta Superintelligence Labs (MSL)، ثم", ["Meta Superintelligence Labs (MSL)"]),
        ("Meta 11 باحثًا", ["Meta"]),
        ("(OpenAI)", ["OpenAI"]),
        ("AT&T وJohnson & Johnson وTCP/IP", ["AT&T", "Johnson & Johnson", "TCP/IP"]),
        ("J. K. Rowling كتبت", ["J. K. Rowling"]),
        ("قالت “Move fast, break things.” ثم", ["Move fast, break things."]),
        ("من OpenAI, Meta", ["OpenAI", "Meta"]),
        ("نسخة v1.2.3-beta ثم 3D و10-K", ["v1.2.3-beta", "3D", "10-K"]),
        ("دفع $100 million لهم", ["$100 million"]),
        ("Łódź وcafé", ["Łódź", "café"]),
        ("بلا لاتينية 12.5%", []),
        ("رابط https://a.b/c?d=1, ثم a@b.co.", ["https://a.b/c?d=1", "a@b.co"]),
    ],
)
def test_latin_runs_are_tight_and_whole(text: str, expected: list[str]) -> None:
    """A run holds its signs and its acronym, and neither a clitic nor a count nor the punctuation around it."""
    assert expected == [text[start:end] for start, end in latin_runs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OpenAI تعلن", "ROpenAI تعلن"),
        ("قال موظف في OpenAI.", "قال موظف في OpenAI."),
        ("لغة C++ أسرع", "لغة [C++] أسرع"),
        ("حساب @sama", "حساب [@sama]"),
        ("OpenAI، Meta", "R[OpenAI]، [Meta]"),
        ("استقطبت Meta 11 باحثًا", "استقطبت [Meta] 11 باحثًا"),
        ("فريق Meta Labs (MSL) جديد", "فريق [Meta Labs (MSL)] جديد"),
        ("نسبة 12.5%", "نسبة [L:12.5%]"),
        ("بين 2023-2025", "بين [R:2023–2025]"),
        ("هاتف +971 4 123 4567", "هاتف [L:+971 4 123 4567]"),
        ("يوم 2025-07-03", "يوم [L:2025/07/03]"),
        ("هل عرضت ميتا 100 مليون دولار؟", "هل عرضت ميتا 100 مليون دولار؟"),
        ("\u202bنص\u202c \u2068قديم\u2069", "نص قديم"),
        ("“مُزعجة” و”نحن”", "«مُزعجة» و«نحن»"),
        ("OpenAI", "ROpenAI"),
        ("", ""),
    ],
)
def test_plain_text_is_isolated_only_where_its_order_would_break(text: str, expected: str) -> None:
    """Titles and attributes keep their order with as few controls as can be."""
    assert expected == shown(plain(text, LATIN))


def test_plain_text_follows_the_digits_of_the_newsroom() -> None:
    """Numerals change family, names keep theirs."""
    expected = "RGPT-4o في [R:١٢٫٥٪]"

    assert expected == shown(plain("GPT-4o في 12.5%", ARABIC))


def test_plain_text_without_a_policy_is_verbatim() -> None:
    """A source's title keeps its digits and its punctuation."""
    expected = "نعم, ١٢ ثم 12.."

    assert expected == plain("نعم, ١٢ ثم 12..")


@given(TITLES, st.sampled_from([LATIN, ARABIC, None]))
def test_plain_text_is_balanced_and_arabic_first(text: str, policy: Policy | None) -> None:
    """Isolates are balanced and never nested, nothing embeds, and the first strong character is never left-to-right."""
    controls = re.sub("[^\u2066-\u2069\u202a-\u202e]", "", plain(text, policy))
    strong = [unicodedata.bidirectional(character) for character in plain(text, policy)]

    assert re.fullmatch("(?:[\u2066-\u2068]\u2069)*", controls)
    assert next((kind for kind in strong if kind in ("L", "R", "AL")), "AL") != "L"


@given(TITLES)
def test_plain_twice_is_plain_once(text: str) -> None:
    """A title that is ready stays."""
    once = plain(text)

    assert once == plain(once)
