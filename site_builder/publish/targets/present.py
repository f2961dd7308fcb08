"""What stands in a bucket now, in a small object that is written with every group of a publish."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from site_builder.publish.record import Standing

UNSURE = Standing("", "")
"""A file that was on its way when its publish ended: nobody knows which bytes stand there."""


@dataclass(frozen=True, slots=True)
class Present:
    """The last whole release, and those `files` of ours that are otherwise than it says.

    `release` is empty while a first publish is under way; `site` is the site's base URL.
    """

    release: str
    site: str
    files: Mapping[str, Standing]

    def holding(self, files: Mapping[str, Standing]) -> Present:
        """With these files over those that were named before."""
        return replace(self, files={**self.files, **files})

    def without(self, paths: tuple[str, ...]) -> Present:
        """Without files that are deleted."""
        return replace(self, files={path: one for path, one in self.files.items() if path not in paths})


def present_bytes(present: Present) -> bytes:
    """As JSON: the same gives the same bytes."""
    files = {path: [one.digest, one.headers, one.gone_since, one.gone_for] for path, one in present.files.items()}
    return json.dumps({"release": present.release, "site": present.site, "files": files}, ensure_ascii=False).encode()


def read_present(content: bytes) -> Present | None:
    """What the bytes hold; nothing where they hold none of it."""
    try:
        document = json.loads(content)
        files = {path: Standing(*one) for path, one in document["files"].items()}
        return Present(str(document["release"]), str(document["site"]), files)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
