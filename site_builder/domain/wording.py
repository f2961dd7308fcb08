"""One sentence in the two languages that the tool speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["ar", "en"]

FIRST_STRONG_ISOLATE = "\u2068"
POP_DIRECTIONAL_ISOLATE = "\u2069"


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence with `{named}` gaps, in Modern Standard Arabic and in English."""

    ar: str
    en: str

    def say(self, language: Language, values: tuple[tuple[str, str], ...] = ()) -> str:
        """The sentence with its gaps filled; in Arabic each value is isolated, so that paths and ids stay readable.

        >>> Wording(ar="لا مصدر باسم {id}.", en="No source is called {id}.").say("en", (("id", "tech-desk"),))
        'No source is called tech-desk.'
        """
        if language == "en":
            return self.en.format(**dict(values))
        isolated = {name: f"{FIRST_STRONG_ISOLATE}{value}{POP_DIRECTIONAL_ISOLATE}" for name, value in values}
        return self.ar.format(**isolated)
