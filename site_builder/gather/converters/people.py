"""People and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.domain.evidence import Evidence, Grounds
from site_builder.domain.people import Organisation, Person, Role
from site_builder.domain.place import Places
from site_builder.gather.converters.grounds import evidence, grounds
from site_builder.gather.cursor import Cursor

if TYPE_CHECKING:
    from site_builder.gather.shapes.people import OrganisationShape, PersonShape, RoleShape


def person(name: str, shape: PersonShape, cursor: Cursor) -> Person:
    """A person; without evidence of its own, the excerpts of the roles are its grounds."""
    own = grounds(shape, cursor)
    stated = tuple(_role(one, cursor.to("roles", index)) for index, one in enumerate(shape.roles))
    roles = stated or _short_role(shape.role, own.evidence, cursor)
    support = own if own.evidence else Grounds(tuple(role.evidence for role in roles), own.editor_note)
    return Person(name, shape.name, shape.also, shape.latin, shape.unnamed, roles, support, cursor.places)


def organisation(name: str, shape: OrganisationShape, cursor: Cursor) -> Organisation:
    """An organisation."""
    support = grounds(shape, cursor)
    return Organisation(name, shape.name, shape.also, shape.latin, shape.text, support, cursor.places)


def _role(shape: RoleShape, cursor: Cursor) -> Role:
    return Role(shape.text, evidence(shape.evidence, cursor.to("evidence")), cursor.places)


def _short_role(text: str, found: tuple[Evidence, ...], cursor: Cursor) -> tuple[Role, ...]:
    """`role: …` stands for one role with the first evidence."""
    if not text:
        return ()
    place = cursor.to("role").place
    return (Role(text, found[0], Places(place, (("text", place),))),)
