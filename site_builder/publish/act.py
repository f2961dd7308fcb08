"""Do what a plan says: group after group, and nothing after a group that failed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from site_builder.publish.headers import headers_of
from site_builder.publish.plan import Change, Plan
from site_builder.publish.record import Record, record_bytes
from site_builder.publish.release import Release
from site_builder.publish.target import RefusedError, Target, Upload


def act(release: Release, plan: Plan, standing: Record | None, target: Target, hold: Callable[[], None]) -> str:
    """Send, show, then delete what is due; gives the release's name. `hold` raises when the lock is lost.

    After each group the target remembers what arrived, so that a killed publish goes on from there.
    """
    files = dict(standing.files) if standing else {}
    so_far = standing or Record("", release.manifest, {})
    name = release.name_after(one for one, _ in target.releases()) if target.keeps_releases else release.name_after(())
    target.begin(name, plan.kept)
    for _, changes in plan.groups:
        hold()
        files |= {change.path: plan.after[change.path] for change in changes}
        target.put(_uploads(release, changes), record_bytes(so_far.holding(files)))
    hold()
    digests = {path: one.digest for path, one in plan.after.items() if not one.gone}
    whole = Record(name, release.manifest, plan.after, so_far.release)
    left = {**plan.after, **plan.due}  # a kill before the deletes must not forget these files
    target.finish(record_bytes(whole if target.atomic else whole.holding(left)), digests)
    if plan.due:
        with suppress(RefusedError):  # the record still names what is due, and the next publish tries again
            hold()
            target.delete(tuple(plan.due), record_bytes(whole))
    return name


def _uploads(release: Release, changes: tuple[Change, ...]) -> tuple[Upload, ...]:
    return tuple(Upload(one.path, release.files[one.path], headers_of(one.path)) for one in changes)
