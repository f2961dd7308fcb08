"""Terms, unknowns and corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.notes import Correction, CorrectionKind, Term, Unknown
from site_builder.gather.converters.grounds import grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.notes import CorrectionShape, TermShape, UnknownShape

IN_ENGLISH = {kind.name.lower(): kind for kind in CorrectionKind}


def term(shape: TermShape, cursor: Cursor) -> Term:
    """An entry of the glossary."""
    return Term(shape.id, shape.term, shape.latin, shape.text, grounds(shape, cursor), cursor.places)


def unknown(shape: UnknownShape, cursor: Cursor) -> Unknown:
    """An open question."""
    return Unknown(shape.id, shape.question, shape.text, grounds(shape, cursor), cursor.places)


def correction(shape: CorrectionShape, cursor: Cursor) -> Correction:
    """A correction; its kind may be written in either language."""
    kind = IN_ENGLISH.get(shape.kind) or CorrectionKind(shape.kind)
    return Correction(shape.id, shape.date, kind, shape.fact, shape.text, cursor.places)
