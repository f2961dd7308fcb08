from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.arabic.fold import fold_presentation
from site_builder.arabic.policy import Policy
from site_builder.arabic.quotes import ELEMENT
from site_builder.arabic.typeset import typeset_nodes, typeset_prose, typeset_text_node, typeset_verbatim

LATIN = Policy("latn", "standard")
ARABIC = Policy("arab", "levant", "ar-LB")

PIECES = st.sampled_from(
    [
        *"\"'“”‘’«»‹›.,;?!،؛؟:()[]&<>–-−+%٪#@/_ \u00a0\n\u200f",
        *("و", "لـ", "ميتا", "الـ", "مُزعجًا", "ﻻ", "مليون", "دولار", "باحثًا", "نموذج"),
        *("OpenAI", "GPT-4o", "C++", "Scale AI", "(MSL)", "d'Or", "https://a.b/c?d=1", "a@b.co", "Яндекс"),
        *("11", "12.5", "١٢٫٥", "2023", "2025", "3", "1,234"),
        *(" ", " ", " "),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)
PHRASES = st.sampled_from(
    [
        *(
            '"نعم"',
            "”OpenAI”",
            "قال: “مُزعج 'جدًا'”،",
            "بـ”ميتا” و",
            "« نص »",
            "لـ “Scale AI (MSL)”",
            "OpenAI's",
            "«C++»",
        ),
        *("12.5%", "٪٥٠", "-3", "2023-2025", "10–20 مليون دولار", "2025-07-03", "+971 4 123 4567", "١٬٢٣٤٫٥", "$100"),
        *(
            "نعم ,",
            "لا ?",
            "ثم..",
            "نعم ،لا",
            "و",
            "AT&T",
            "<b>",
            "a@b.co",
            "https://a.b/c?d=1",
            "Яндекс",
            "نموذج Llama 3",
        ),
    ]
)
SENTENCES = st.lists(PHRASES, max_size=10).map(" ".join)


def spans(html: str) -> str:
    """The markup in a notation that is easy to read: {en:…}, {ltr:…}, {rtl:…}, {…}, ~ for an unbreakable space."""
    short = re.sub(r'<bdi (?:lang|dir)="(\w+)">', r"{\1:", html).replace("<bdi>", "{")
    return short.replace("</bdi>", "}").replace("\u00a0", "~")


def outside(html: str) -> list[str]:
    """The text nodes that stand in no element."""
    return [node for node in re.split(r"<bdi[^>]*>[^<]*</bdi>", html) if node]


# The table of visual orders that were measured in Chromium: each right rendering, as the markup that gives it.
MEASURED = {
    "OpenAI، Meta، Google": "{en:OpenAI}، {en:Meta}، {en:Google}",
    "استقطبت Meta 11 باحثًا": "استقطبت {en:Meta} 11~باحثًا",
    "C++ ثم @sama ثم #OpenAI": "{en:C++} ثم {en:@sama} ثم {en:#OpenAI}",
    "OpenAI تعلن": "{en:OpenAI} تعلن",
    "12.5%": "{ltr:12.5%}",
    "نسبة 12.5% فقط": "نسبة {ltr:12.5%} فقط",
    "-3": "{ltr:−3}",
    "بين -3 و+5": "بين {ltr:−3} و{ltr:+5}",
    "2023-2025": "{rtl:2023–2025}",
    "في 2023–2025": "في {rtl:2023–2025}",
    "2025-07-03": "{ltr:2025/07/03}",
    "يوم 2025/07/03": "يوم {ltr:2025/07/03}",
    "هاتف +971 4 123 4567": "هاتف {ltr:+971 4 123 4567}",
    "“OpenAI”": "«{en:OpenAI}»",
}


@pytest.mark.parametrize("text", MEASURED)
def test_measured_orders(text: str) -> None:
    """Every case that a browser shows wrong when bare has the isolation that was measured to mend it."""
    expected = MEASURED[text]

    assert expected == spans(typeset_prose(text, LATIN))


IN_ARABIC_DIGITS = {
    "١٢٫٥٪": "{rtl:١٢٫٥٪}",
    "نسبة 12.5%": "نسبة {rtl:١٢٫٥٪}",
    "-3": "{rtl:−٣}",
    "2023–2025": "{rtl:٢٠٢٣–٢٠٢٥}",
    "2025-07-03": "{ltr:٢٠٢٥/٠٧/٠٣}",
    "3.7.2024": "{ltr:٣/٧/٢٠٢٤}",
    "الساعة 10:30": "الساعة {ltr:١٠:٣٠}",
    "$100": "{ltr:$١٠٠}",
    "1,234.5 دولار": "١٬٢٣٤٫٥~دولار",
    "GPT-4o وC3 وhttps://a.b/1 و+971 4 123 4567": "{en:GPT-4o} و{en:C3} و{ltr:https://a.b/1} و{ltr:+971 4 123 4567}",
    "الإصدار 1.2.3": "الإصدار {en:1.2.3}",
}


@pytest.mark.parametrize("text", IN_ARABIC_DIGITS)
def test_arabic_digits_reach_every_number_but_names(text: str) -> None:
    """Numbers, shares, ranges, dates and prices change family; names, addresses, versions and phone numbers do not."""
    expected = IN_ARABIC_DIGITS[text]

    assert expected == spans(typeset_prose(text, ARABIC))


PROSE = {
    "ميتا وOpenAI": "ميتا و{en:OpenAI}",
    "رئيس لـOpenAI": "رئيس لـ{en:OpenAI}",
    "رئيس لـ “OpenAI” و “ميتا”": "رئيس لـ«{en:OpenAI}» و«ميتا»",
    "فريق Meta Superintelligence Labs (MSL)، بقيادة": "فريق {en:Meta Superintelligence Labs (MSL)}، بقيادة",
    "شركات (OpenAI) و(Scale AI).": "شركات ({en:OpenAI}) و({en:Scale AI}).",
    "مكافأة الـ 100 مليون دولار": "مكافأة الـ~100~مليون~دولار",
    "دفع 80 مليون جنيه إسترليني لكريستيانو": "دفع 80~مليون~جنيه~إسترليني لكريستيانو",
    "من 10-20 مليون دولار": "من {rtl:10–20}~مليون~دولار",
    "من 10–20%": "من {rtl:10–20%}",
    "في 3 كانون الثاني 2024": "في 3~كانون~الثاني 2024",
    "في عام 2009 وقد نفى": "في عام 2009 وقد نفى",
    "مزحة لـ OpenAI.. إلى أن": "مزحة لـ{en:OpenAI}… إلى أن",
    "قال.... ثم": "قال… ثم",
    "من OpenAI, Meta ; هل?": "من {en:OpenAI}، {en:Meta}؛ هل؟",
    "نعم ، لا ؟": "نعم، لا؟",
    "نعم،لا": "نعم، لا",
    "« نص »": "«نص»",
    "قال: “Move fast. Break 'things'!” ثم": "قال: «{en:Move fast. Break “things”!}» ثم",
    "موظفو OpenAI's وO’Neil": "موظفو {en:OpenAI's} و{en:O’Neil}",
    "شركة AT&T ووسم <b>": "شركة {en:AT&amp;T} ووسم &lt;{en:b}&gt;",
    "راسل sam@openai.com أو https://openai.com/a?b=1&c=2.": "راسل {en:sam@openai.com} أو "
    "{ltr:https://openai.com/a?b=1&amp;c=2}.",
    "نسبة 50 % و%50 و٪٥٠": "نسبة {ltr:50%} و{ltr:50%} و{ltr:50%}",
    "نتيجة 3-1": "نتيجة {ltr:3-1}",
    "دفع $100 أو 100 دولار أمريكي": "دفع {ltr:$100} أو 100~دولار~أمريكي",
    "نموذج Llama 3 ومؤشر S&P 500": "نموذج {en:Llama 3} ومؤشر {en:S&amp;P 500}",
    "هاتف iPhone 16 Pro الجديد": "هاتف {en:iPhone 16 Pro} الجديد",
    "شركة Яндекс الروسية": "شركة {Яндекс} الروسية",
    "\ufefb \u202bنص\u202c أ\u0654": "لا نص أ\u0654",
    "١٬٢٣٤٫٥": "1,234.5",
    "He said: “no.”": "{en:He said: “no.”}",
}


@pytest.mark.parametrize("text", PROSE)
def test_prose(text: str) -> None:
    """The newsroom's words get its digits, quotation marks, punctuation, isolation and unbreakable spaces."""
    expected = PROSE[text]

    assert expected == spans(typeset_prose(text, LATIN))


VERBATIM = {
    "بـ”المُسيئة” من Meta": "بـ«المُسيئة» من {en:Meta}",
    "مزحة لـ “OpenAI”.. إلى": "مزحة لـ~«{en:OpenAI}».. إلى",
    "نسبة ١٢٫٥٪ من 12.5%": "نسبة {rtl:١٢٫٥٪} من {ltr:12.5%}",
    "بين 2023-2025": "بين {rtl:2023\u200f-2025}",
    "بين ٢٠٢٣-٢٠٢٥": "بين {rtl:٢٠٢٣-٢٠٢٥}",
    "يوم 2025-07-03 ,": "يوم {ltr:2025-07-03} ,",
    "الـ 100 مليون دولار": "الـ~100~مليون~دولار",
    "نقص -3 درجات": "نقص {ltr:-3}~درجات",
}


@pytest.mark.parametrize("text", VERBATIM)
def test_verbatim(text: str) -> None:
    """A source keeps its digits, dashes and punctuation; only quotation marks and what nobody sees change."""
    expected = VERBATIM[text]

    assert expected == spans(typeset_verbatim(text))


def test_a_citation_nests_the_marks_of_its_source() -> None:
    """Where the template writes « and » around a passage, the passage's own pairs are “…”."""
    expected = "استقطبت “ميتا” من “{en:OpenAI}”"

    assert expected == spans(typeset_verbatim("استقطبت “ميتا” من ”OpenAI”", nested=True))
    assert expected == spans(typeset_prose("استقطبت “ميتا” من ”OpenAI”", LATIN, nested=True))


@pytest.mark.parametrize("text", ["", "نص بلا شيء: (فيه) كلام، وأكثر؟ نعم – أكثر.", "إجمالًا مُشكّلة"])
def test_what_is_set_already_comes_back_itself(text: str) -> None:
    """A text with nothing to do is returned as the same object."""
    assert typeset_prose(text, LATIN) is text
    assert typeset_verbatim(text) is text


def test_pairs_are_found_across_the_nodes_of_a_block() -> None:
    """An element inside a quotation does not part its marks."""
    expected = ("قال: «نحن ", "نهتم", " حقًا» و{en:AT&amp;T}")

    nodes = typeset_nodes(('قال: "نحن ', "نهتم", ' حقًا" وAT&amp;T'), LATIN)
    assert expected == tuple(map(spans, nodes))


def test_entities_of_a_node_are_read_once() -> None:
    """`&lt;b&gt;` in a node is the text <b>, and stays a text."""
    expected = "&lt;{en:b}&gt; &amp; 12~شهرًا"

    assert expected == spans(typeset_text_node("&lt;b&gt; &amp; 12&nbsp;شهرًا", LATIN))


def test_a_verbatim_node_keeps_its_digits() -> None:
    """A policy changes nothing in a source's words."""
    expected = "١٢ من 12.."

    assert expected == typeset_text_node("١٢ من 12..", ARABIC, verbatim=True)


@given(TEXTS, st.booleans())
def test_verbatim_letters_are_never_touched(text: str, nested: bool) -> None:
    """Without tags, and with quotation marks and spaces folded, the original letters are there in their order."""
    shown = unescape(re.sub("<[^>]*>", "", typeset_verbatim(text, nested)))

    assert folded(text) == folded(shown)


def folded(text: str) -> str:
    """Presentation folded; single and double quotation marks are one, and spaces are nothing."""
    return fold_presentation(text).text.replace("'", '"').replace(" ", "")


@given(TEXTS, st.sampled_from([LATIN, ARABIC, None]))
def test_every_latin_letter_is_isolated_once(text: str, policy: Policy | None) -> None:
    """Isolates are balanced, never nested, and hold every Latin letter of the text."""
    html = typeset_prose(text, policy) if policy else typeset_verbatim(text)

    nodes = " ".join(outside(html))
    assert not re.search("[A-Za-z<>]", re.sub("&(?:lt|gt|amp);", "", nodes))
    assert html.count("<bdi") == html.count("</bdi>") == len(re.findall("<", html)) / 2


@given(TEXTS, st.sampled_from([LATIN, ARABIC]))
def test_one_family_of_digits_stands_outside_names(text: str, policy: Policy) -> None:
    """Outside isolates only the digits of the policy are seen."""
    other = "[0-9]" if policy.digits == "arab" else "[٠-٩۰-۹٫٬]"

    assert not re.search(other, "".join(outside(typeset_prose(text, policy))))


@given(SENTENCES, st.sampled_from([LATIN, ARABIC]))
def test_setting_twice_is_setting_once(text: str, policy: Policy) -> None:
    """The nodes of an Arabic block that is set already stay when they are set again around its isolates."""
    html = typeset_prose(f"قال ميتا {text}", policy)
    nodes = tuple(ELEMENT if node.startswith("<bdi") else node for node in re.split(r"(<bdi[^>]*>[^<]*</bdi>)", html))

    assert nodes == typeset_nodes(nodes, policy)


def test_an_element_between_marks_is_a_word() -> None:
    """A pair of quotation marks around code or an image is a pair."""
    expected = ("الأمر «", ELEMENT, "» ثم")

    assert expected == typeset_nodes(('الأمر "', ELEMENT, '" ثم'), LATIN)
