"""What the preview shows at one moment: the last good site, and what is wrong with the newest one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from site_builder.build import Made
from site_builder.domain.finding import Finding
from site_builder.domain.site import Site
from site_builder.domain.story import Story


@dataclass(frozen=True, slots=True)
class Version:
    """`files` and `stories` are those of the last whole build, `findings` those of the newest one.

    `number` counts the whole builds that changed a file; it is 0 before the first. `whole` tells of the newest build.
    """

    number: int = 0
    files: Mapping[str, bytes] | None = None
    site: Site | None = None
    stories: tuple[Story, ...] = ()
    findings: tuple[Finding, ...] = ()
    pages: int = 0
    whole: bool = False

    @property
    def base_path(self) -> str:
        """Below which path the site stands."""
        return self.site.base_path if self.site else "/"

    def after(self, made: Made) -> Version:
        """The next version: a build that is not whole leaves the good files where they are."""
        if not made.whole:
            return replace(self, findings=made.findings, whole=False)
        files = {output.path: output.content for output in made.outputs}
        number = self.number + (files != self.files)
        return Version(number, files, made.site, made.stories, made.findings, made.pages, whole=True)
