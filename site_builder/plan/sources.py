"""The source pages: an article as far as its rights allow, with every cited passage marked."""

from __future__ import annotations

from site_builder.domain.source import Passage, PassageKind, Rights, Source
from site_builder.domain.text import Prose, Verbatim
from site_builder.plan.address import Here
from site_builder.plan.frames import Head, story_frame
from site_builder.plan.index import StoryIndex
from site_builder.plan.marks import marks_in, stretches
from site_builder.plan.segments import excerpts, segments
from site_builder.plan.source_words import kicker, meta_lines, note
from site_builder.plan.views.passage import PassageBlock, Segment
from site_builder.plan.views.source import SourceView


def source_view(index: StoryIndex, source: Source) -> SourceView:
    """The page of one source."""
    here = Here(index.address.fact("sources", source.id))
    ordinal = kicker(index, source)
    head = Head(f"{ordinal}، والمقاطع المستشهد بها", f"{source.title}: كل مقطع أُخذت منه معلومة موصول بها.", "article")
    hidden = source.rights is Rights.NONE
    return SourceView(
        frame=story_frame(index, here, head, "sources"),
        id=source.id,
        kicker=Prose(ordinal),
        title=_title(index, here, source),
        title_text=Verbatim(source.title),
        meta=meta_lines(index, source),
        note=note(source),
        rights=str(source.rights),
        original_url=source.url,
        blocks=() if hidden else _blocks(index, here, source),
        uses=marks_in(index, here, source) if hidden else (),
    )


def _title(index: StoryIndex, here: Here, source: Source) -> tuple[Segment, ...]:
    """The title with its marks, where the article's own title is shown; a title that the sheet gave has none."""
    own = _own_title(source)
    if own is None or own.text != source.title or source.rights is Rights.NONE:
        return segments(source.title, ())
    return segments(own.text, stretches(index, here, source, own))


def _own_title(source: Source) -> Passage | None:
    return next((passage for passage in source.article.passages if passage.kind is PassageKind.TITLE), None)


def _blocks(index: StoryIndex, here: Here, source: Source) -> tuple[PassageBlock, ...]:
    own = _own_title(source)
    in_heading = own if own and own.text == source.title else None
    cut = segments if source.rights is Rights.FULL else excerpts
    blocks = []
    for passage in source.article.passages:
        marked = stretches(index, here, source, passage)
        if passage is not in_heading and (marked or source.rights is Rights.FULL):
            blocks.append(PassageBlock(passage.anchor, str(passage.kind), cut(passage.text, marked)))
    return tuple(blocks)
