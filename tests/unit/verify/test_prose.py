from __future__ import annotations

from site_builder.domain.place import Place
from site_builder.verify.markdown_links import links
from site_builder.verify.prose import Prose

START = Place("story.md", 9, 1)


def plain(text: str) -> str:
    """The words as a reader meets them."""
    return Prose(text, START, is_body=True).plain().text


def test_markdown_is_not_read_aloud() -> None:
    """Marks, targets, code, HTML, attributes and footnotes are gone; the source's own brackets stay."""
    assert plain("# عنوان {#h}\n\nنص **قوي** و[رابط [ميتا]](fact:a)[^1] `رمز` <b>بارز</b>") == (
        "عنوان \n\nنص قوي ورابط [ميتا]  بارز"
    )


def test_each_word_knows_where_it_stands() -> None:
    """A finding points into the Markdown, not into what was read from it."""
    prose = Prose("سطر\nو[رابط](fact:a) كلمة", START, is_body=True)
    words = prose.plain()

    assert prose.place(words.origin[words.text.index("كلمة")]) == Place("story.md", 10, 17)


def test_a_field_has_one_place() -> None:
    """Where a folded value stands in its file is not known letter by letter."""
    assert Prose("نص طويل", START).place(4) == START


def test_links_are_found_with_brackets_in_their_words() -> None:
    """Images too; escaped brackets, code and broken links are left alone."""
    text = "[أ [ب]](fact:x) ![ج](chart:figures) \\[د](fact:y) `[هـ](fact:z)` [و](fact:w"

    assert [(link.target.of(text), link.is_image) for link in links(text)] == [
        ("fact:x", False),
        ("chart:figures", True),
    ]


def test_a_link_does_not_reach_over_a_blank_line_or_a_line_end() -> None:
    """A stray bracket in one paragraph swallows nothing of the next."""
    assert links("سطر [أ\n\nب](fact:x)") == ()
    assert links("سطر [أ](fact:x\ny)") == ()
    assert [link.label.of("سطر [أ\nب](fact:x)") for link in links("سطر [أ\nب](fact:x)")] == ["أ\nب"]
