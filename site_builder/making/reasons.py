"""Why a file was made or kept, as it is remembered: a kind, and the names of the ingredients that changed."""

from __future__ import annotations

from collections.abc import Mapping

from site_builder.making.pages import PageMemory

KEPT, NEW, DAMAGED, VIEW, TEMPLATES, MADE = "kept", "new", "damaged", "view", "templates", "made"
SEPARATOR = "|"


def why_printed(page: PageMemory | None, old: PageMemory | None, changed: tuple[str, ...]) -> str:
    """`changed` are the ingredients of the whole unit that are not what they were."""
    if page is None:
        return _told(MADE, changed)
    if old is None:
        return _told(NEW, changed)
    if page.key.view != old.key.view:
        return _told(VIEW, tuple(name for name in changed if not name.startswith("template ")))
    if page.key.templates != old.key.templates:
        return _told(TEMPLATES, tuple(name for name in changed if name.startswith(("template ", "templates/"))))
    return _told(DAMAGED, ())


def parts_of(why: str) -> tuple[str, tuple[str, ...]]:
    """The kind and the names.

    >>> parts_of("view|content/a/facts.yaml|neighbours")
    ('view', ('content/a/facts.yaml', 'neighbours'))
    """
    kind, *names = why.split(SEPARATOR)
    return kind, tuple(names)


def by_path(pages: tuple[PageMemory, ...]) -> Mapping[str, PageMemory]:
    """The pages of a unit by path."""
    return {page.path: page for page in pages}


def _told(kind: str, names: tuple[str, ...]) -> str:
    return SEPARATOR.join((kind, *names))
