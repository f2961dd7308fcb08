"""What is said of a source: which it is, who published it, what was taken from it, what may be shown."""

from __future__ import annotations

from site_builder.arabic.plural import category
from site_builder.domain.source import Rights, Source
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.date_words import date_label
from site_builder.plan.edition import Edition
from site_builder.plan.index import StoryIndex
from site_builder.plan.views.source_line import SourceLine

NO_PUBLISHER = "الناشر غير مذكور في النص المحفوظ"
HOW_TO_READ = "الأرقام في النص، والأسماء إلى جانبه، تعود بك إلى المعلومة التي أُخذت من المقطع."
NOTES = {
    Rights.FULL: f"النص كما نُشر. وُحّدت علامات الاقتباس وأُسقط ما ليس من المقال، ولم يُغيَّر حرف. {HOW_TO_READ}",
    Rights.EXCERPTS: f"لا تسمح الحقوق بنشر النص كاملًا. هذه مقاطعه المستشهد بها، و«…» مكان ما لم يُنقل. {HOW_TO_READ}",
    Rights.NONE: "لا تسمح حقوق المصدر بإعادة نشر نصه. هذه المعلومات المأخوذة منه، وكل واحدة تعود بك إلى موضعها.",
}


def kicker(index: StoryIndex, source: Source) -> str:
    """«المصدر الأول»."""
    return index.ordinals[source.id]


def meta_lines(index: StoryIndex, source: Source) -> tuple[Prose, ...]:
    """The lines under a source's title; a publisher that the saved text does not name is said to be missing."""
    section = next((cut.text for cut in source.article.cuts if cut.reason == "section"), "")
    lines = (
        f"القسم في الأصل: {section}" if section else "",
        f"الناشر: {source.publisher}" if source.publisher else NO_PUBLISHER,
        f"الكاتب: {source.author}" if source.author else "",
        _dated(index.edition, "نُشر", source.published),
        _dated(index.edition, "اطّلع عليه التحرير", source.seen),
        f"المقاطع المستشهد بها: {index.edition.count(_passages(index, source), 'passage')}",
    )
    return tuple(Prose(line) for line in lines if line)


def note(source: Source) -> Prose:
    """How the text was prepared, and what the rights allow."""
    return Prose(NOTES[source.rights])


def source_lines(index: StoryIndex, here: Here) -> tuple[SourceLine, ...]:
    """The sources of a story, for the list at its end."""
    return tuple(
        SourceLine(
            id=source.id,
            url=here.to(index.address.fact("sources", source.id)),
            title=Verbatim(source.title),
            words=Prose(f"{kicker(index, source)}. {source.publisher or NO_PUBLISHER}. {_taken(index, source)}."),
        )
        for source in index.sheet.sources
    )


def _taken(index: StoryIndex, source: Source) -> str:
    """«أُخذت منه 4 شواهد», «أُخذ منه شاهدان», «لم يؤخذ منه شاهد»."""
    marks = len(index.marks[source.id])
    if not marks:
        return "لم يؤخذ منه شاهد"
    verb = "أُخذت" if category(marks) == "few" else "أُخذ"
    return f"{verb} منه {index.edition.count(marks, 'evidence')}"


def _passages(index: StoryIndex, source: Source) -> int:
    return len({trace.passage for trace in index.marks[source.id]})


def _dated(edition: Edition, verb: str, iso: str) -> str:
    return date_label(edition, iso, f"{verb} ").text if iso else ""
