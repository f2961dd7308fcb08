"""Shapes of people and organisations."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from site_builder.gather.shapes.evidence import EvidenceShape, GroundedShape
from site_builder.gather.shapes.shape import Shape, Text


class RoleShape(Shape):
    """What one source says that someone is (صفة)."""

    model_config = ConfigDict(title="Role")

    text: Text = Field(description="The role, as the source states it. (الصفة)", examples=["المدير التقني في Meta"])
    evidence: EvidenceShape = Field(
        description="The excerpt that states it. (الشاهد)",
        examples=[{"source": "tech-desk", "excerpt": "المدير التقني في Meta"}],
    )


class NamedShape(GroundedShape):
    """Somebody or something under the names that the sources use."""

    name: Text = Field(description="The name in Arabic, as pages show it. (الاسم)", examples=["أندرو بوسورث"])
    also: tuple[Text, ...] = Field(
        default=(), description="Other names that the sources use. (أسماء أخرى)", examples=[["بوسورث"]]
    )
    latin: Text = Field(
        default="", description="The name in Latin letters. (الاسم اللاتيني)", examples=["Andrew Bosworth"]
    )


class PersonShape(NamedShape):
    """A person (شخصية) of the story."""

    model_config = ConfigDict(title="Person")

    unnamed: bool = Field(
        default=False,
        description="True where the sources describe this person and do not give a name. (بلا اسم)",
        examples=[True],
    )
    role: Text = Field(
        default="",
        description="The role, as the source states it; its excerpt is this person's first evidence. (الصفة)",
        examples=["المدير التقني في Meta"],
    )
    roles: tuple[RoleShape, ...] = Field(
        default=(),
        description="In place of `role`, where sources differ: each role with its excerpt. (الصفات)",
        examples=[[{"text": "المدير التقني", "evidence": {"source": "tech-desk", "excerpt": "المدير التقني في Meta"}}]],
    )


class OrganisationShape(NamedShape):
    """A company, a laboratory, a newspaper, a club (جهة)."""

    model_config = ConfigDict(title="Organisation")

    text: Text = Field(
        default="", description="What it is, in the newsroom's words. (تعريف)", examples=["شركة تطوّر نماذج لغوية"]
    )
