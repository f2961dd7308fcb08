"""What every drawing is made with: the templates, the fonts, the version of typst."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec

from site_builder.arabic.policy import Policy
from site_builder.domain.digest import digest_of


@dataclass(frozen=True, slots=True)
class Press:
    """`templates` are typst sources by name; `fonts` is the folder that typst reads its faces from.

    `marks` tell the faces and the program apart from other ones: they are the digests of the faces by name, and the
    version of typst.
    """

    policy: Policy
    templates: Mapping[str, bytes]
    fonts: str
    marks: tuple[tuple[str, str], ...]


def can_draw() -> bool:
    """True where the extra `isnad[cards]` is installed."""
    return find_spec("typst") is not None


def press_of(files: Mapping[str, bytes], fonts: str, policy: Policy) -> Press:
    """A press from the files of this folder, by name: `card.typ`, `fonts/Vazirmatn.ttf`."""
    templates = {name: text for name, text in files.items() if name.endswith(".typ")}
    faces = {name: digest_of(content) for name, content in files.items() if name not in templates}
    return Press(policy, templates, fonts, (*sorted(faces.items()), ("typst", version("typst"))))
