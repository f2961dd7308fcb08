from __future__ import annotations

from site_builder.domain.evidence import Grounds
from site_builder.domain.source import Cut
from site_builder.domain.verdict import Verdict
from tests.unit.verify.sheets import codes, event, evidence, findings, person, quote, source, story, told

SAID = "وقال ألتمان: “المبشرون سيتغلبون على المرتزقة”، ثم صمت."
AFTER = "وبعد أيام، ذكرت صحيفة أن 130 موظفًا انتقلوا."
ALTMAN = person("altman", "ألتمان")


def test_an_excerpt_of_its_source_is_traced_to_its_passage() -> None:
    """The trace names the fact, the rung and the anchor of the passage."""
    verified = story(source(SAID, AFTER), event("moved", "وبعد أيام، ذكرت صحيفة"))

    assert [(trace.fact, trace.verdict, trace.passage) for trace in verified.traces] == [
        ("moved", Verdict.EXACT, "p-desk-1")
    ]


def test_one_letter_changed_in_a_quote_is_found_with_its_difference() -> None:
    """The nearest passage is shown with its line, and the word that differs in brackets."""
    found = findings(source(SAID, AFTER), ALTMAN, quote("said", "المبشرون سيغلبون على المرتزقة", "altman"))

    assert [finding.code for finding in found] == ["excerpt-not-found"]
    assert found[0].detail == (
        "seeds/desk.txt:1\n- المبشرون ⟦سيغلبون⟧ على المرتزقة\n+ “المبشرون ⟦سيتغلبون⟧ على المرتزقة”،"
    )
    assert str(found[0].at) == "content/s/facts.yaml:11"


def test_another_spelling_is_refused_until_it_is_accepted() -> None:
    """The message says which words differ; `accept: orthographic` lets the excerpt pass on its rung."""
    excerpt = "وبعد ايام، ذكرت صحيفه"
    accepted = Grounds((evidence(excerpt, accepts=True),))

    refused = findings(source(SAID, AFTER), event("moved", excerpt))
    verified = story(source(SAID, AFTER), event("moved", grounds=accepted))

    assert [finding.code for finding in refused] == ["spelling-differs"]
    assert "ايام، ← أيام، | صحيفه ← صحيفة" in told(refused, "spelling-differs")
    assert verified.traces[0].verdict is Verdict.ORTHOGRAPHIC


def test_a_cut_word_or_number_is_told_with_the_whole_one() -> None:
    """«30 موظفًا» is not said by a source that says 130."""
    found = findings(source(SAID, AFTER), event("moved", "30 موظفًا انتقلوا"))

    assert "the source says «130 موظفًا انتقلوا.» at seeds/desk.txt:3" in told(found, "excerpt-cuts-word")


def test_an_excerpt_over_two_passages_is_to_be_split() -> None:
    """One piece of evidence stands in one passage."""
    found = findings(source(SAID, AFTER), event("moved", "ثم صمت. وبعد أيام، ذكرت صحيفة"))

    assert "from seeds/desk.txt:1 on" in told(found, "excerpt-crosses-passages")


def test_an_excerpt_of_a_line_that_was_cut_says_why_it_was() -> None:
    """The way out is to say what the body of the source is."""
    articles = source(SAID, cuts=(Cut("footer", "شروط الاستخدام والخصوصية", 40),))

    found = findings(articles, event("terms", "شروط الاستخدام"))

    assert "seeds/desk.txt:40" in told(found, "excerpt-outside-body")
    assert "(footer)" in told(found, "excerpt-outside-body")


def test_an_excerpt_of_another_source_says_which() -> None:
    """A slip in `source:` costs one look."""
    found = findings(source(SAID), source(AFTER, id_="other"), event("moved", "وبعد أيام، ذكرت صحيفة"))

    assert "Write source: other." in told(found, "excerpt-in-other-source")


def test_an_excerpt_without_words_is_refused() -> None:
    """«[…]» alone would stand anywhere."""
    assert "empty-excerpt" in codes(source(SAID), event("nothing", "[…]"))


def test_a_source_without_passages_is_told_apart_from_a_wrong_excerpt() -> None:
    """All of the file was cut, so that there is no nearest passage to show."""
    assert codes(source(), event("moved", "وبعد أيام")) == ["source-without-passages"]


def test_a_quote_is_traced_to_the_place_where_it_is_quoted() -> None:
    """A headline that repeats the words without quotation marks is not where they were said."""
    headline = "المبشرون سيتغلبون على المرتزقة، يقول ألتمان"

    verified = story(source(headline, SAID), ALTMAN, quote("said", "المبشرون سيتغلبون على المرتزقة", "altman"))

    assert [trace.passage for trace in verified.traces if trace.fact == "said"] == ["p-desk-1"]


def test_a_fact_whose_evidence_is_lost_is_not_judged_further() -> None:
    """One mistake gives one finding: fields are compared with excerpts that stand."""
    assert codes(source(SAID), event("moved", "لا وجود لهذا", when=(2025, 7, 0))) == ["excerpt-not-found"]
