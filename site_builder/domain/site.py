"""The settings of a site: `site.yaml`, checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from site_builder.domain.destination import Destination
from site_builder.domain.place import Places


class Digits(StrEnum):
    """Which digits the newsroom writes: 0123456789 or ٠١٢٣٤٥٦٧٨٩."""

    LATN = "latn"
    ARAB = "arab"


class Months(StrEnum):
    """Which month names the newsroom writes (CLDR 48.2): يناير, كانون الثاني, جانفي, …"""

    STANDARD = "standard"
    LEVANT = "levant"
    MOROCCO = "morocco"
    MAGHREB = "maghreb"
    MAURITANIA = "mauritania"
    DUAL = "dual"


class TypeFace(StrEnum):
    """What the pages are set in: Vazirmatn, or Noto Naskh Arabic for the look of a printed newspaper."""

    VAZIRMATN = "vazirmatn"
    NASKH = "naskh"


@dataclass(frozen=True, slots=True)
class Brand:
    """Custom properties of the style sheet that the newsroom sets: pairs of name (`l-accent`) and CSS value."""

    properties: tuple[tuple[str, str], ...] = ()
    face: TypeFace = TypeFace.VAZIRMATN


@dataclass(frozen=True, slots=True)
class Site:
    """`base_url` ends with a slash. `topics` are pairs of id and label. `language` is a BCP 47 tag, `ar` or `ar-LB`."""

    title: str
    base_url: str
    description: str
    publisher: str
    contact: str
    language: str
    digits: Digits
    months: Months
    topics: tuple[tuple[str, str], ...]
    brand: Brand
    at: Places
    publish: tuple[Destination, ...] = ()

    @property
    def base_path(self) -> str:
        """The path part of the base URL, with a slash at both ends: `/` or `/explainers/`."""
        return "/" + self.base_url.split("//", 1)[-1].partition("/")[2]
