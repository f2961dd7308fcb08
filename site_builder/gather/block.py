"""A block of a source file on its way to become a passage or a cut."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from site_builder.gather.lines import Line


class Form(StrEnum):
    """What the file's own markup says of a block; plain text says nothing (`OPEN`)."""

    OPEN = "open"
    TITLE = "title"
    HEAD = "head"
    TEXT = "text"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Block:
    """`text` is what a reader reads of `lines`; `reason` is set where the markup alone says that it is no article."""

    lines: tuple[Line, ...]
    text: str
    form: Form = Form.OPEN
    reason: str = ""

    @property
    def number(self) -> int:
        """The line where the block begins."""
        return self.lines[0].number if self.lines else 0
