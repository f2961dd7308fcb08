from __future__ import annotations

from tests.unit.verify.sheets import codes, findings, organisation, person, quote, source, told

BOSWORTH = person("bosworth", "أندرو بوسورث", "بوسورث", also=("بوسورث",))
SAM = person("sam", "سام ألتمان", "ألتمان", also=("ألتمان",))
JACK = person("jack", "جاك ألتمان")
META = organisation("meta", "ميتا")
SAID = "وأكد بوسورث هذا الرأي، حيث قال: “السوق مزدهر”."
BACKGROUND = "اجتمع ألتمان وجاك ألتمان في ميتا."
BOOM = quote("boom", "السوق مزدهر", "bosworth")


def test_a_speaker_in_the_same_passage_is_near() -> None:
    """Any of the names will do, with clitics before it."""
    assert codes(source(SAID), BOSWORTH, BOOM) == []


def test_a_speaker_who_is_nowhere_near_is_refused() -> None:
    """The message names the people who are near."""
    found = findings(source(SAID, BACKGROUND), BOSWORTH, SAM, JACK, quote("boom", "السوق مزدهر", "sam"))

    assert "سام ألتمان is not named near the quotation at seeds/desk.txt:1; named there: أندرو بوسورث." in told(
        found, "speaker-not-near"
    )


def test_a_speaker_of_the_passage_before_goes_on_speaking() -> None:
    """A passage that names no person carries on with the one before."""
    passages = ("تحدث بوسورث إلى موظفي ميتا.", "وقال في ميتا أيضًا: “السوق مزدهر”.")

    assert codes(source(*passages), BOSWORTH, META, BOOM) == []


def test_a_speaker_of_the_passage_before_is_far_where_another_is_named() -> None:
    """Then the quote is most likely the other's."""
    passages = ("تحدث بوسورث أمس.", "وقال ألتمان: “السوق مزدهر”.")

    assert codes(source(*passages), BOSWORTH, SAM, BOOM) == ["speaker-not-near"]


def test_a_name_inside_the_quote_does_not_speak() -> None:
    """Whom the words are about is not who says them."""
    passages = ("كان بوسورث هنا.", "وقال آخر: “أعتقد أن [بوسورث] يعتقد أنه ذكي”.", "قال ألتمان.")
    about = quote("about", "أعتقد أن [بوسورث] يعتقد", "bosworth")

    assert codes(source("كان آخرون هنا.", *passages[1:]), BOSWORTH, SAM, about) == ["speaker-not-near"]


def test_a_longer_name_is_another_person() -> None:
    """«جاك ألتمان» does not name his brother."""
    passages = ("وقال جاك ألتمان: “السوق مزدهر”.", "غاب ألتمان.")

    assert codes(source(*passages), SAM, JACK, quote("boom", "السوق مزدهر", "sam")) == ["speaker-not-near"]


def test_somebody_between_speaker_and_words_may_be_the_one() -> None:
    """The nearer subject is the likelier speaker."""
    said = "وصل بوسورث متأخرًا. ثم أضاف ألتمان قائلًا: “السوق مزدهر”."

    found = findings(source(said), BOSWORTH, SAM, BOOM)

    assert "stands سام ألتمان, not أندرو بوسورث" in told(found, "likelier-speaker")


def test_somebody_after_the_verb_and_its_subject_is_its_object() -> None:
    """«اتهم بوسورث ألتمان … قائلًا» and «اجتمع مع ألتمان وقال» leave no doubt."""
    accused = "اتهم بوسورث ألتمان بالمبالغة، قائلًا: “السوق مزدهر”."
    met = "اجتمع بوسورث مع ألتمان وقال: “السوق مزدهر”."

    assert codes(source(accused), BOSWORTH, SAM, BOOM) == []
    assert codes(source(met), BOSWORTH, SAM, BOOM) == []


def test_an_object_is_not_the_one_who_speaks() -> None:
    """«اتهم بوسورث ألتمان … قائلًا» are the words of the one who accuses, whatever evidence repeats it."""
    accused = "اتهم بوسورث ألتمان بالمبالغة، قائلًا: “السوق مزدهر”."
    wrong = quote("boom", "السوق مزدهر", "sam", "اتهم بوسورث ألتمان بالمبالغة")

    assert codes(source(accused), BOSWORTH, SAM, wrong) == ["likelier-speaker"]


def test_who_is_named_before_the_words_is_likelier_than_who_comes_after() -> None:
    """The passage goes on to somebody else."""
    said = "قال بوسورث: “السوق مزدهر”، لكن ألتمان صمت."

    assert codes(source(said), BOSWORTH, SAM, quote("boom", "السوق مزدهر", "sam")) == ["likelier-speaker"]


def test_a_source_of_the_words_may_follow_a_preposition() -> None:
    """«بحسب» and «نقلًا عن» attribute."""
    said = "رأى بوسورث السوق. وبحسب تعبير نُقل عن ألتمان: “السوق مزدهر”."

    assert codes(source(said), BOSWORTH, SAM, quote("boom", "السوق مزدهر", "sam")) == []


def test_the_attributing_words_as_evidence_settle_who_speaks() -> None:
    """The editor shows the words that say so, and the reader sees them too."""
    said = "تحدث بوسورث، صديق ألتمان، قائلًا: “السوق مزدهر”."
    settled = quote("boom", "السوق مزدهر", "bosworth", "تحدث بوسورث، صديق ألتمان، قائلًا")

    assert codes(source(said), BOSWORTH, SAM, BOOM) == ["likelier-speaker"]
    assert codes(source(said), BOSWORTH, SAM, settled) == []


def test_a_speaker_named_after_the_words_is_near() -> None:
    """«…»، قال بوسورث."""
    assert codes(source("“السوق مزدهر”، قال بوسورث."), BOSWORTH, BOOM) == []


def test_a_speaker_without_a_name_is_near_where_the_source_describes_them() -> None:
    """The excerpt that tells of them stands in for a name."""
    said = "وأقر أحد باحثي الشركة بأن الحجم “مغرٍ”."
    someone = person("someone", "باحث لم يُسمَّ", "وأقر أحد باحثي الشركة", unnamed=True)

    assert codes(source(said), someone, quote("tempting", "مغرٍ", "someone")) == []
    assert codes(source(said, SAID), BOSWORTH, someone, quote("boom", "السوق مزدهر", "someone")) == ["speaker-not-near"]
