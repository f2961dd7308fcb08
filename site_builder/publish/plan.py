"""What a publish would do, as a value: from what stands, what is new, and the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from site_builder.domain.digest import digest_of
from site_builder.publish.headers import headers_digest, is_hashed
from site_builder.publish.record import Record, Standing
from site_builder.publish.release import Release
from site_builder.write.manifest import NAME as MANIFEST

ENTRY_FOLDERS = ("search", "topics", "corrections")


class Group(StrEnum):
    """What is sent in one go, in this order: no page comes before its style, no entry point before its pages."""

    ASSETS = "assets"
    PAGES = "pages"
    ENTRIES = "entries"


class Reason(StrEnum):
    """Why a file is sent, or no longer belongs to the site."""

    NEW = "new"
    CONTENT = "content"
    HEADERS = "headers"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """A file and why; `size` in bytes, 0 for one that is gone."""

    path: str
    reason: Reason
    size: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """`groups` are sent in order; `gone` no longer belongs to the site; of that, `due` may be deleted now.

    `kept` names the files that stand and stay as they are: those that did not change, and the gone ones not yet due.
    """

    groups: tuple[tuple[Group, tuple[Change, ...]], ...]
    gone: tuple[Change, ...]
    due: Mapping[str, Standing]
    kept: tuple[str, ...]
    after: Mapping[str, Standing]

    @property
    def sent(self) -> tuple[Change, ...]:
        """Every file that is sent, in order."""
        return tuple(change for _, changes in self.groups for change in changes)

    @property
    def nothing(self) -> bool:
        """True where the target holds all of it already."""
        return not (self.sent or self.gone or self.due)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long what is gone still stands: hashed assets for `keep` releases, the rest for `grace` minutes."""

    keep: int
    grace: int
    now: datetime


def plan(standing: Record | None, release: Release, patience: Patience) -> Plan:
    """Compare what stands with what is new. Reads nothing and writes nothing."""
    before = standing.files if standing else {}
    new = {path: Standing(digest_of(content), headers_digest(path)) for path, content in release.files.items()}
    new |= {path: Standing(before[path].digest, before[path].headers) for path in release.taken}
    changes = [
        Change(path, reason, len(release.files[path]))
        for path, one in new.items()
        if (reason := _reason(before.get(path), one))
    ]
    is_new_release = bool(changes) or any(not one.gone for path, one in before.items() if path not in new)
    gone = {
        path: _aged(one, patience, is_new_release=is_new_release) for path, one in before.items() if path not in new
    }
    due = {path: one for path, one in gone.items() if _is_due(path, one, patience)}
    after = new | {path: one for path, one in gone.items() if path not in due}
    sent = {change.path for change in changes}
    left = tuple(Change(path, Reason.GONE) for path in gone if not before[path].gone)
    return Plan(_grouped(changes), left, due, tuple(path for path in after if path not in sent), after)


def _reason(before: Standing | None, now: Standing) -> Reason | None:
    if before is None:
        return Reason.NEW
    if before.digest != now.digest:
        return Reason.CONTENT
    return Reason.HEADERS if before.headers != now.headers else None


def _aged(one: Standing, patience: Patience, *, is_new_release: bool) -> Standing:
    since = one.gone_since or patience.now.isoformat()
    return Standing(one.digest, one.headers, since, one.gone_for + is_new_release)


def _is_due(path: str, one: Standing, patience: Patience) -> bool:
    if is_hashed(path):
        return one.gone_for > patience.keep
    return patience.now - datetime.fromisoformat(one.gone_since) >= timedelta(minutes=patience.grace)


def _grouped(changes: list[Change]) -> tuple[tuple[Group, tuple[Change, ...]], ...]:
    """The manifest comes last of all, so that whoever reads a new one finds all that it names."""
    ordered = sorted(changes, key=lambda change: (change.path == MANIFEST, change.path))
    groups = ((group, tuple(one for one in ordered if group_of(one.path) is group)) for group in Group)
    return tuple((group, members) for group, members in groups if members)


def group_of(path: str) -> Group:
    """Which group a file belongs to.

    >>> [str(group_of(path)) for path in ("assets/style.18a7b680.css", "meta-openai/index.html", "feed.xml")]
    ['assets', 'pages', 'entries']
    """
    top, _, rest = path.partition("/")
    if top == "assets":
        return Group.ASSETS
    return Group.ENTRIES if not rest or top in ENTRY_FOLDERS else Group.PAGES
