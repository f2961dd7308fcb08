"""Draw one job, or say why it cannot be drawn."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from site_builder.domain.finding import Finding
from site_builder.draw import rules
from site_builder.draw.job import Job
from site_builder.draw.press import Press

if TYPE_CHECKING:
    from typst import Fonts

LACKING = re.compile(r"the text (.+?) could not be displayed")
TOO_LONG = "card-too-long"
PIXEL_IS_POINT = 72  # pixels per inch at which a point is a pixel
UNIVERSAL_ACCESS: Final = "ua-1"
UNICODE: Final = "a-2u"


def draw(job: Job, press: Press) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The bytes of a PNG or of a PDF; the same job gives the same bytes.

    typst itself only refuses a character that the face lacks where it writes an archival PDF, so each card is written
    as one, too, and that is thrown away.
    """
    from typst import Compiler, TypstError  # optional: the extra `cards`

    template, compiler = (
        press.templates[job.template],
        Compiler(font_paths=_fonts(press.fonts), sys_inputs={"job": job.words}),
    )
    try:
        if not job.is_card:
            return _whole(compiler.compile(template, format="pdf", pdf_standards=[UNIVERSAL_ACCESS])), ()
        compiler.compile(template, format="pdf", pdf_standards=[UNICODE])
        return _whole(compiler.compile(template, format="png", ppi=PIXEL_IS_POINT)), ()
    except TypstError as fault:
        return None, (_complaint(fault, job),)


def _whole(drawn: bytes | list[bytes] | None) -> bytes:
    if not isinstance(drawn, bytes):
        raise TypeError("a card is one page, and a document one file")
    return drawn


def _complaint(fault: Exception, job: Job) -> Finding:
    """A mistake of the text as a finding; any other is a fault of our template, and goes on."""
    lacking = LACKING.search(str(fault))
    if lacking:
        return rules.NO_GLYPH.broken(job.origin, path=job.path, letters=lacking[1].strip('`"'))
    if TOO_LONG in str(fault):
        return rules.CARD_TOO_LONG.broken(job.origin, path=job.path)
    raise fault


@lru_cache(maxsize=2)
def _fonts(folder: str) -> Fonts:
    """The face of the folder alone: a drawing is the same on every machine."""
    from typst import Fonts  # optional: the extra `cards`

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
