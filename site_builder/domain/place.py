"""Where something stands in a file that a person wrote."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file: `line` and `column` count from 1; 0 means «the file as a whole»."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """
        >>> str(Place("content/meta-openai/facts.yaml", 41, 13))
        'content/meta-openai/facts.yaml:41:13'
        >>> str(Place("site.yaml"))
        'site.yaml'
        """
        numbers = [str(number) for number in (self.line, self.column) if number]
        return ":".join([self.file, *numbers])


@dataclass(frozen=True, slots=True)
class Places:
    """Where a noun and each of its fields was written, so that a finding can point at the very value."""

    whole: Place
    fields: tuple[tuple[str, Place], ...] = ()

    def of(self, field: str) -> Place:
        """The place of one field's value, or of the whole noun where the field was not written."""
        return next((place for name, place in self.fields if name == field), self.whole)
