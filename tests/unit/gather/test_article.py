"""Files in `seeds/` and layouts of other Arabic news sites become articles; every cut line says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.domain.source import Article, PassageKind
from site_builder.gather.article import read_article
from site_builder.gather.body_override import BodyOverride

SEEDS = Path(__file__).parents[3] / "seeds"
LAYOUTS = Path(__file__).parent / "layouts"


def read(path: Path, body: BodyOverride | None = None) -> Article:
    """The article in a file that must give one without any finding."""
    article, findings = read_article(path, f"seeds/{path.name}", body)
    assert findings == ()
    assert article is not None
    return article


def texts(article: Article, kind: PassageKind) -> list[str]:
    """The texts of the passages of one kind."""
    return [passage.text for passage in article.passages if passage.kind is kind]


def cuts(article: Article) -> dict[int, str]:
    """The reason of each cut line by its number."""
    return {cut.line: cut.reason for cut in article.cuts}


def test_first_seed() -> None:
    """The first seed keeps its title and eight paragraphs; the section label and the comment form go."""
    article = read(SEEDS / "000_ac22526983ea9195.txt")

    assert texts(article, PassageKind.TITLE) == [
        "سام ألتمان ينتقد Meta بسبب أساليب توظيف “مُزعجة” بعد استقالات موظفي OpenAI البارزين"
    ]
    assert texts(article, PassageKind.SUBHEAD) == []
    assert [passage.line for passage in article.passages] == [3, 5, 7, 9, 11, 13, 15, 17, 19]
    assert cuts(article) == {1: "section", 25: "comment-form", 27: "required-fields", 29: "back-to-top"}


def test_second_seed() -> None:
    """The second seed keeps its title, three subheads and thirteen paragraphs; fifteen lines go for a reason each."""
    article = read(SEEDS / "001_9d3d886369a14af9.txt")

    assert texts(article, PassageKind.TITLE) == ["كواليس الحرب الباردة بين ميتا وOpenAI على عقول الذكاء الاصطناعي"]
    assert texts(article, PassageKind.SUBHEAD) == [
        "كيف بدأت حمى الاستقطاب في ميتا",
        "كان الأمر مزحة بالنسبة لـ OpenAI.. إلى أن تغير الوضع",
        "استقطاب ميتا الشرس للمواهب يسيطر على مجتمع الذكاء الاصطناعي على الإنترنت",
    ]
    assert len(texts(article, PassageKind.PARAGRAPH)) == 13
    assert cuts(article) == {
        36: "share",
        38: "comment-form",
        40: "required-fields",
        42: "follow-us",
        44: "latest-news",
        46: "advertisement",
        48: "advertisement",
        50: "newsletter",
        52: "newsletter",
        54: "newsletter",
        55: "template",
        57: "about-us",
        59: "about-us",
        61: "latest-news",
        63: "footer",
    }


def test_gulf_layout() -> None:
    """A Gulf daily, line on line without blank ones: menus, dates, font sizes, an advertisement amid the text."""
    article = read(LAYOUTS / "gulf.txt")

    assert [(passage.kind.value, passage.line) for passage in article.passages] == [
        ("title", 8),
        ("paragraph", 14),
        ("paragraph", 15),
        ("subhead", 17),
        ("paragraph", 18),
        ("paragraph", 21),
    ]
    assert cuts(article) == {
        **dict.fromkeys((1, 3, 4, 5, 6, 7), "navigation"),
        **dict.fromkeys((2, 9), "date-line"),
        10: "reading-time",
        11: "share",
        **dict.fromkeys((12, 23), "print-bar"),
        13: "photo-credit",
        16: "advertisement",
        **dict.fromkeys((19, 20, 24, 25, 26), "related"),
        22: "tags",
        **dict.fromkeys((27, 28), "comments"),
        **dict.fromkeys((29, 30, 31), "comment-form"),
        **dict.fromkeys((32, 33), "latest-news"),
        34: "footer",
    }


def test_levant_layout() -> None:
    """A Levantine daily: Arabic-Indic digits, the title twice, a «read also» box between two paragraphs."""
    article = read(LAYOUTS / "levant.txt")

    assert texts(article, PassageKind.TITLE) == ["البلدية تطلق خطة لإنارة شوارع العاصمة بالطاقة الشمسية"]
    assert texts(article, PassageKind.SUBHEAD) == ["من يدفع الكلفة؟"]
    assert [passage.line for passage in article.passages] == [7, 13, 17, 19, 21, 25]
    assert cuts(article) == {
        1: "repeated-title",
        3: "section",
        5: "section",
        9: "byline",
        11: "date-line",
        15: "related",
        23: "photo-credit",
        27: "follow-us",
        29: "tags",
        **dict.fromkeys((31, 33, 35), "share"),
        **dict.fromkeys((37, 39), "related"),
        41: "more-link",
        43: "about-us",
        **dict.fromkeys((45, 47, 49), "footer"),
    }


def test_maghreb_layout() -> None:
    """A Maghrebi site: cookie notice, breadcrumbs, a ticker above the title, «إشهار», a long tail after the form."""
    article = read(LAYOUTS / "maghreb.txt")

    assert texts(article, PassageKind.TITLE) == ["جمعيات تطلق قوافل طبية لفائدة سكان الجبال"]
    assert [passage.line for passage in article.passages] == [10, 12, 14, 16, 20]
    assert cuts(article) == {
        **dict.fromkeys((1, 2), "cookie-notice"),
        4: "navigation",
        **dict.fromkeys((6, 8), "latest-news"),
        18: "advertisement",
        **dict.fromkeys((22, 24, 26), "related"),
        28: "share",
        30: "comments",
        **dict.fromkeys((32, 34, 38), "comment-form"),
        36: "required-fields",
        **dict.fromkeys((40, 42), "newsletter"),
        44: "back-to-top",
    }


def test_newspaper_layout() -> None:
    """A site whose last paragraph is followed by one label that no rule knows, among furniture that rules know."""
    article = read(LAYOUTS / "newspaper.txt")

    assert [passage.line for passage in article.passages] == [7, 12, 14, 16, 17, 18]
    assert cuts(article)[8] == "byline"
    assert cuts(article)[26] == "after-end"


def test_wrapped_agency_layout() -> None:
    """A hard-wrapped agency report is read by paragraphs, each at the line where it begins."""
    article = read(LAYOUTS / "agency.txt")

    assert [passage.line for passage in article.passages] == [1, 3, 8, 13, 16]
    assert article.passages[3].text == "ومن المقرر أن تعقد لجنة السياسة النقدية اجتماعها المقبل في شباط."
    assert article.cuts == ()


def test_article_about_advertising() -> None:
    """An article about advertisements and comments loses nothing."""
    article = read(LAYOUTS / "about_advertising.txt")

    assert texts(article, PassageKind.SUBHEAD) == ["التعليقات", "سوق الإعلان", "آخر المستجدات"]
    assert len(texts(article, PassageKind.PARAGRAPH)) == 6
    assert article.cuts == ()


def test_both_limits_win_over_all_rules() -> None:
    """With both limits drawn, all between them is kept, furniture too, and all else is outside the body."""
    path = LAYOUTS / "gulf.txt"
    body = BodyOverride("هيئة المياه تدشّن", "وأضاف أن الهيئة")

    article = read(path, body)

    assert [passage.line for passage in article.passages] == list(range(8, 22))
    assert article.passages[0].kind is PassageKind.TITLE
    assert {cut.reason for cut in article.cuts} == {"outside-body"}


def test_one_limit_leaves_the_other_side_to_the_rules() -> None:
    """With only the first line drawn, the end is where the rules find it."""
    article = read(LAYOUTS / "gulf.txt", BodyOverride("وقال رئيس الهيئة", ""))

    assert [passage.line for passage in article.passages] == [15, 17, 18, 21]
    assert cuts(article)[14] == "outside-body"
    assert cuts(article)[34] == "footer"


def test_a_limit_keeps_its_own_line_whatever_it_is() -> None:
    """The line that the fact sheet names is kept even where a rule takes it for furniture."""
    article = read(LAYOUTS / "gulf.txt", BodyOverride("اقرأ أيضًا", "طباعة"))
    open_start = read(LAYOUTS / "gulf.txt", BodyOverride("", "إعلان"))
    open_end = read(LAYOUTS / "gulf.txt", BodyOverride("إعلان", ""))

    assert [passage.line for passage in article.passages] == [19, 20, 21, 22, 23]
    assert [passage.line for passage in open_start.passages] == [8, 14, 15, 16]
    assert [passage.line for passage in open_end.passages] == [16, 17, 18, 21]


def test_limits_bring_no_markup_back() -> None:
    """What nobody reads stays cut between both limits."""
    article = read(LAYOUTS / "notes.md", BodyOverride("أعلن المتحف", "معرض للمخطوطات"))

    assert [passage.line for passage in article.passages] == [12, 17]
    assert cuts(article)[15] == "markup"


def test_limit_that_is_not_in_the_file() -> None:
    """Words that no line begins with are a finding with the nearest line, and the rules cut as if none were written."""
    path = LAYOUTS / "gulf.txt"

    article, findings = read_article(path, "seeds/gulf.txt", BodyOverride("وقال رئيس الوزارة إن", ""))

    assert [(finding.code, str(finding.at)) for finding in findings] == [("body-words-not-found", "seeds/gulf.txt:15")]
    assert "وقال رئيس الهيئة" in findings[0].hint("en")
    assert article == read_article(path, "seeds/gulf.txt", None)[0]


def test_limits_in_the_wrong_order() -> None:
    """A last line that stands above the first one is a finding."""
    body = BodyOverride("وأضاف أن الهيئة", "دشنت هيئة المياه")

    _, findings = read_article(LAYOUTS / "gulf.txt", "gulf.txt", body)

    assert [(finding.code, finding.at.line) for finding in findings] == [("body-ends-before-start", 14)]


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is a finding that names the nearest one."""
    (tmp_path / "article-one.txt").write_text("نص", encoding="utf-8")

    article, findings = read_article(tmp_path / "article-on.txt", "seeds/article-on.txt", None)

    assert article is None
    assert [finding.code for finding in findings] == ["source-missing"]
    assert findings[0].hint("en") == "The nearest name in the same folder: article-one.txt."


def test_folder_in_place_of_a_file(tmp_path: Path) -> None:
    """A folder under the name of a source is a finding, not a traceback."""
    article, findings = read_article(tmp_path, "seeds/folder", None)

    assert article is None
    assert [finding.code for finding in findings] == ["source-unreadable"]


def test_file_of_furniture_alone(tmp_path: Path) -> None:
    """A file that holds nothing but furniture gives no article, and says so."""
    path = tmp_path / "form.txt"
    path.write_text("لن يتم نشر عنوان بريدك الإلكتروني.\nإعلان\n", encoding="utf-8")

    article, findings = read_article(path, "seeds/form.txt", None)

    assert article is None
    assert [finding.code for finding in findings] == ["source-without-article"]


def test_notice_of_conversion_comes_with_the_article(tmp_path: Path) -> None:
    """A Windows-1256 file is read, with a warning that says so."""
    path = tmp_path / "old.txt"
    path.write_bytes("عنوان الخبر القديم\r\n\r\nنص الخبر القديم كما حُفظ قبل سنوات طويلة.".encode("cp1256"))

    article, findings = read_article(path, "seeds/old.txt", None)

    assert article is not None
    assert article.encoding == "windows-1256"
    assert [(finding.code, finding.stops) for finding in findings] == [("source-converted", False)]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_every_line_ending(tmp_path: Path, ending: str) -> None:
    """The seed reads the same whatever ends its lines, with a byte order mark or without."""
    seed = (SEEDS / "001_9d3d886369a14af9.txt").read_text(encoding="utf-8")
    path = tmp_path / "copy.txt"
    path.write_bytes(("\ufeff" + seed.replace("\n", ending)).encode("utf-8"))

    copy, original = read(path), read(SEEDS / "001_9d3d886369a14af9.txt")

    assert copy.passages == original.passages
    assert copy.cuts == original.cuts
