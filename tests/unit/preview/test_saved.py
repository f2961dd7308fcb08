from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.preview.saved import MANY, Touched, touched

ROOTS = (Path("/news"), Path("/theme"))
NOTHING = frozenset[str]()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/news/content/a/story.md", Touched(False, False, frozenset({"content/a"}), NOTHING)),
        ("/news/content/a", Touched(False, False, frozenset({"content/a"}), NOTHING)),
        ("/news/seeds/x/y.txt", Touched(False, False, NOTHING, frozenset({"seeds/x/y.txt"}))),
        ("/news/site.yaml", Touched(False, True, NOTHING, NOTHING)),
        ("/theme/templates/base.html", Touched(False, True, NOTHING, NOTHING)),
        ("/news/content", Touched(True, False, NOTHING, NOTHING)),
    ],
)
def test_a_path_touches_a_story_a_source_or_what_all_stand_on(path: str, expected: Touched) -> None:
    """A folder that came or went may hold anything."""
    assert touched(frozenset({path}), ROOTS) == expected


def test_a_flood_of_saves_is_not_trusted() -> None:
    """The system may have dropped some of what it had to tell."""
    flood = frozenset(f"/news/content/a/{number}" for number in range(MANY + 1))

    assert touched(flood, ROOTS) == touched(None, ROOTS)
