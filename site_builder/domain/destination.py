"""Where a site is published, as `site.yaml` names it. Credentials are never part of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from site_builder.domain.place import Place


class DestinationKind(StrEnum):
    """A folder with releases, a Git branch, a server with ssh and rsync, a bucket, a folder for a host to take."""

    FOLDER = "folder"
    GIT = "git"
    SSH = "ssh"
    S3 = "s3"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Destination:
    """`to` is a path, a Git address, `user@host:path` or a bucket's address; `url` is where readers find the site.

    `keep` counts the releases whose hashed assets stay; `grace` the minutes that a page which is gone still stands
    on hosts without releases. `branch` is for git alone, `endpoint` and `region` for buckets.
    """

    name: str
    kind: DestinationKind
    to: str
    url: str
    keep: int
    grace: int
    branch: str
    endpoint: str
    region: str
    at: Place
