"""What a statement rests on: a passage of a source, or the newsroom's own word."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.domain.place import Places


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim excerpt of a source. `accepts_spelling` allows the orthographic rung of the ladder."""

    source: str
    excerpt: str
    at: Places
    accepts_spelling: bool = False


@dataclass(frozen=True, slots=True)
class Grounds:
    """All that a fact rests on: evidence, or a note by the editor (`basis: editor`), or both."""

    evidence: tuple[Evidence, ...] = ()
    editor_note: str = ""

    @property
    def by_editor(self) -> bool:
        """True where the newsroom itself answers for the statement."""
        return bool(self.editor_note)
