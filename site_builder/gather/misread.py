"""A value that cannot be read as what its key asks for."""

from __future__ import annotations

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.domain.rule import Rule


class MisreadError(ValueError):
    """Raised by a reading, which knows the rule but not the place; becomes a finding where the place is known.

    It is a `ValueError` so that pydantic collects it with all the other faults of a file.
    """

    def __init__(self, rule: Rule, **values: object) -> None:
        super().__init__(rule.code)
        self.rule = rule
        self.values = {name: str(value) for name, value in values.items()}

    def at(self, place: Place) -> Finding:
        """The finding."""
        return self.rule.broken(place, **self.values)
