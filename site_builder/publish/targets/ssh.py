"""A server with ssh and rsync: releases as in a folder there, and `mv -T` shows the new one in one step."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path

from site_builder.domain.destination import Destination
from site_builder.publish import rules
from site_builder.publish.causes import cause, refused
from site_builder.publish.command import Said, run
from site_builder.publish.target import RefusedError, Upload

STAGED = "releases/.staged"
READ = """
[ -d . ] || exit 0
if [ -L current ]; then cat current/../record.json; exit; fi
ls -A | grep -v -e '^current' -e '^releases$' -e '^[.]isnad-lock' | head -n 1 | sed 's/^/!/'
"""
LOCK = """
aside=.isnad-lock-$$
printf %s {token} > $aside && trap 'rm -f .isnad-lock-$$' EXIT || exit 1
ln $aside .isnad-lock 2>/dev/null || {{ [ -e .isnad-lock ] && exit 17; exit 1; }}
"""
RENEW = """
[ "$(cat .isnad-lock 2>/dev/null)" = {old} ] || exit 0
printf %s {new} > .isnad-lock-$$ && mv -T .isnad-lock-$$ .isnad-lock
"""
DROP = """
aside=.isnad-lock-$$
mv -T .isnad-lock $aside 2>/dev/null || exit 0
[ "$(cat $aside)" = {token} ] || ln $aside .isnad-lock 2>/dev/null
rm -f $aside
"""
BEGIN = """
rm -rf {old}
mkdir -p releases/.staged/site
cd current/ 2>/dev/null || exit 0
xargs -0 -r cp --parents -l -t ../../.staged/site/
"""
SHOW = """
ln -sfn releases/{release}/site current.new && mv -T current.new current
"""
LEND = """
if [ -d current/assets ]; then cp -r -l -n current/assets/. releases/{release}/site/assets/; fi || exit 1
"""
FINISH = """
(cd releases/.staged/site && sha256sum --quiet -c -) || exit 65
"""
PLACE = """
cat > releases/.staged/record.json && sync -f releases/.staged && mv -T releases/.staged releases/{release}
"""
LIST = """
cd releases 2>/dev/null || exit 0
for one in 2*; do [ -f "$one/record.json" ] && echo "$one"; done
readlink ../current | cut -d/ -f2 | sed 's/^/*/'
"""
DAMAGED = 65
TAKEN = 17


class SshTarget:
    """`to` is `user@host:path`. Keys come from the ssh agent, host names and ports from ~/.ssh/config."""

    atomic, keeps_releases, weak = True, True, False

    def __init__(self, destination: Destination, scratch: Path, options: tuple[str, ...]) -> None:
        self.options = options
        self.at, self.to = destination.at, destination.to
        if not destination.to.partition(":")[2]:
            raise RefusedError(rules.NO_FOLDER_THERE.broken(self.at, to=self.to))
        self.host, self.path = host_of(destination.to), destination.to.partition(":")[2]
        self.folder = scratch / "sent"
        self.folder.mkdir()
        self.release = ""

    def read(self) -> bytes | None:
        """The record beside the site that `current` leads to."""
        said = self._sh(READ)
        if said.out.startswith(b"!"):
            raise RefusedError(rules.NOT_OURS.broken(self.at, place=self.to, example=said.out.decode().strip("!\n")))
        return said.out or None

    def read_lock(self) -> bytes | None:
        """The content of the lock file."""
        return self._sh("cat .isnad-lock 2>/dev/null || exit 0").out or None

    def write_lock(self, token: bytes) -> bool:
        """A link to a finished file is made, or refused by the server's own file system."""
        start = f"mkdir -p {self._quoted} && cd {self._quoted} || exit 1\n"
        said = self._run(start + LOCK.format(token=shlex.quote(token.decode())))
        if said.code not in (0, TAKEN):
            raise refused(said, self.to, self.at)
        return said.code == 0

    def renew_lock(self, old: bytes, new: bytes) -> None:
        """One rename over the file."""
        self._sh(RENEW.format(old=shlex.quote(old.decode()), new=shlex.quote(new.decode())))

    def drop_lock(self, token: bytes) -> None:
        """Of several who drop the same token one moves it away; who finds another's in his hands puts it back."""
        self._sh(DROP.format(token=shlex.quote(token.decode())))

    def begin(self, release: str, kept: tuple[str, ...]) -> None:
        """Link there what stays of the release that stands; a file that a killed publish left is sent anew."""
        self.release = release
        self._sh(BEGIN.format(old=STAGED), "\0".join(kept).encode())

    def put(self, uploads: tuple[Upload, ...], _record: bytes) -> None:
        """Send a group into the release that nobody sees yet; rsync never writes into a linked file."""
        group = self.folder / str(len(list(self.folder.iterdir())))
        for upload in uploads:
            place = group / upload.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(upload.content)
        shell = shlex.join(("ssh", *self.options))
        there = f"{self.host}:{self.path}/{STAGED}/site/"
        flags = ("-rt", "--checksum", "--chmod=D755,F644", "-s", "--rsh", shell, "--timeout=60")
        said = run(("rsync", *flags, f"{group}/", there), self.at)
        if said.code:
            raise refused(said, self.to, self.at)

    def finish(self, record: bytes, digests: Mapping[str, str]) -> None:
        """The server itself reads every file again; then one rename shows the release."""
        lines = "".join(f"{digest}  ./{path}\n" for path, digest in digests.items()).encode()
        said = self._run(self._within + FINISH, lines)
        if said.code == DAMAGED:
            path = said.out.decode(errors="replace").partition(":")[0].removeprefix("./")
            raise RefusedError(rules.DAMAGED.broken(self.at, path=path, place=self.to))
        if said.code:
            raise refused(said, self.to, self.at)
        self._sh(PLACE.format(release=self.release), record)
        self._show(SHOW, self.release)

    def delete(self, _paths: tuple[str, ...], _record: bytes) -> None:
        """Nothing: a release holds only what it needs."""

    def releases(self) -> tuple[tuple[str, bool], ...]:
        """Every whole release, and whether `current` leads to it."""
        lines = self._sh(LIST).out.decode().split()
        standing = next((line[1:] for line in lines if line.startswith("*")), "")
        return tuple((line, line == standing) for line in sorted(lines) if not line.startswith("*"))

    def roll_back(self, release: str) -> None:
        """Swap the symlink; the assets of the pages that readers have open go along."""
        self._show(LEND + SHOW, release)

    def prune(self, keep: int) -> None:
        """The one that stands is never removed."""
        old = [name for name, stands in self.releases()[:-keep] if not stands]
        if old:
            self._sh("cd releases && rm -rf -- " + shlex.join(old))

    def _show(self, script: str, release: str) -> None:
        """Where the answer is lost, ask again what readers see."""
        said = self._run(self._within + script.format(release=shlex.quote(release)))
        if not said.code:
            return
        asked = self._run(self._within + "readlink current")
        if asked.code:
            raise RefusedError(rules.UNSURE.broken(self.at, place=self.to, reason=cause(said.err)))
        if asked.out.decode().strip() != f"releases/{release}/site":
            raise refused(said, self.to, self.at)

    @property
    def _quoted(self) -> str:
        return shlex.quote(self.path or ".")

    @property
    def _within(self) -> str:
        return f"cd {self._quoted} 2>/dev/null || exit 0\n"

    def _sh(self, script: str, content: bytes = b"") -> Said:
        """Run a script in the folder there; a folder that is not there yet gives nothing."""
        said = self._run(self._within + script, content)
        if said.code:
            raise refused(said, self.to, self.at)
        return said

    def _run(self, script: str, content: bytes = b"") -> Said:
        return run(("ssh", *self.options, "--", self.host, "sh", "-c", shlex.quote(script)), self.at, content)


def host_of(to: str) -> str:
    """`user@host` of a destination.

    >>> host_of("deploy@isnad.example:/srv/isnad")
    'deploy@isnad.example'
    """
    return to.partition(":")[0]
