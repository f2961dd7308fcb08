"""A branch of a Git repository, as GitHub, GitLab and Codeberg serve it: one commit is one release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from site_builder.domain.destination import Destination
from site_builder.publish import rules
from site_builder.publish.causes import cause, refused
from site_builder.publish.command import Said, run
from site_builder.publish.record import NAME as RECORD
from site_builder.publish.target import RefusedError, Upload

THERE = "there"
LOCK = "refs/isnad/lock"
SUBJECT = "isnad release "
DEPTH = "200"
"""Commits that are fetched: more than any newsroom keeps as releases."""
AUTHOR = {
    f"GIT_{role}_{field}": value
    for role in ("AUTHOR", "COMMITTER")
    for field, value in (("NAME", "isnad publish"), ("EMAIL", "isnad@localhost"))
}


class GitTarget:
    """Objects and index live in a bare, temporary repository; the push moves the branch only from where we saw it."""

    atomic, keeps_releases, weak = True, True, False

    def __init__(self, destination: Destination, scratch: Path) -> None:
        self.to, self.branch, self.at = destination.to, destination.branch, destination.at
        self.folder = scratch / "objects.git"
        self._git("init", "--quiet", "--bare")
        self.seen = ""
        self.release = ""
        self.lines: list[str] = []
        self.messages: dict[str, bytes] = {}

    def read(self) -> bytes | None:
        """Fetch the branch; a branch with files of other people's is refused, but for CNAME and its like."""
        self.seen = self._fetch(f"refs/heads/{self.branch}")
        if not self.seen:
            return None
        names = self._git("ls-tree", "-r", "--name-only", "-z", self.seen).out.decode().split("\0")
        if RECORD not in names:
            foreign = [name for name in names if name and name.rpartition("/")[2] not in KEPT]
            if foreign:
                raise RefusedError(rules.NOT_OURS.broken(self.at, place=self._place, example=foreign[0]))
            return None
        return self._git("cat-file", "blob", f"{self.seen}:{RECORD}").out

    def read_lock(self) -> bytes | None:
        """The message of the commit that the lock's ref names."""
        held = self._listed(LOCK)
        return self._message(held) if held else None

    def write_lock(self, token: bytes) -> bool:
        """The server creates a ref that is not there for one pusher alone."""
        return self._move_lock("", self._note(token))

    def renew_lock(self, old: bytes, new: bytes) -> None:
        """The ref moves to a new commit, from the old one alone."""
        held = self._listed(LOCK)
        if held and self._message(held) == old:
            self._move_lock(held, self._note(new))

    def drop_lock(self, token: bytes) -> None:
        """Delete the ref, if it still names the commit with this token."""
        held = self._listed(LOCK)
        if held and self._message(held) == token:
            self._move_lock(held, "")

    def _move_lock(self, old: str, new: str) -> bool:
        """False where the ref does not stand at `old`; an empty name is no commit at all."""
        said = self._run("push", "--quiet", f"--force-with-lease={LOCK}:{old}", THERE, f"{new}:{LOCK}")
        if said.code and not _is_rejected(said):
            raise refused(said, self._place, self.at)
        return said.code == 0

    def _message(self, commit: str) -> bytes:
        """The words of a commit that is ours or theirs; asked for once."""
        if commit not in self.messages:
            self._fetch(LOCK)
            self.messages[commit] = self._git("log", "-1", "--format=%B", commit).out.strip()
        return self.messages[commit]

    def _note(self, words: bytes) -> str:
        """A commit with words and no files."""
        tree = self._git("mktree").out.decode().strip()
        commit = self._commit(tree, words)
        self.messages[commit] = words
        return commit

    def begin(self, release: str, kept: tuple[str, ...]) -> None:
        """An index with what stays: our files in `kept`, and whatever others keep there, as CNAME."""
        self.release = release
        self._git("read-tree", "--empty")
        standing = self._lines(self.seen) if self.seen else []
        stays = {*kept, *KEPT}
        self.lines = [line for line in standing if line.partition("\t")[2] in stays]

    def put(self, uploads: tuple[Upload, ...], _record: bytes) -> None:
        """Store the files as objects; nothing is sent yet."""
        self.lines += self._entries([(upload.path, upload.content) for upload in uploads])

    def finish(self, record: bytes, _digests: Mapping[str, str]) -> None:
        """Commit and push; Git itself proves that every byte arrives."""
        self.lines += self._entries([(RECORD, record), (".nojekyll", b"")])
        self._git("update-index", "-z", "--index-info", content="\0".join(self.lines).encode())
        tree = self._git("write-tree", "--missing-ok").out.decode().strip()
        self._push(self._commit(tree, (SUBJECT + self.release).encode(), self.seen))

    def delete(self, _paths: tuple[str, ...], _record: bytes) -> None:
        """Nothing: a commit holds only what it needs."""

    def releases(self) -> tuple[tuple[str, bool], ...]:
        """One for each publish, the branch's own history; a rollback is a commit with the name of what it shows."""
        commits = self._commits()
        standing = commits[-1][0] if commits else ""
        return tuple((name, name == standing) for name in sorted({name for name, _ in commits}))

    def roll_back(self, release: str) -> None:
        """A new commit with the earlier release's files, and the assets of pages that readers have open."""
        commit = dict(self._commits())[release]
        files = {line.partition("\t")[2]: line for line in (*self._assets(self.seen), *self._lines(commit))}
        self._git("read-tree", "--empty")
        self._git("update-index", "-z", "--index-info", content="\0".join(files.values()).encode())
        tree = self._git("write-tree", "--missing-ok").out.decode().strip()
        self._push(self._commit(tree, (SUBJECT + release).encode(), self.seen))

    def prune(self, keep: int) -> None:
        """Nothing: a branch keeps its history."""

    @property
    def _place(self) -> str:
        return f"{self.to} ({self.branch})"

    def _commits(self) -> list[tuple[str, str]]:
        """Pairs of release and commit, oldest first."""
        self.seen = self._fetch(f"refs/heads/{self.branch}")
        if not self.seen:
            return []
        log = self._git("log", "--reverse", "--format=%H %s", self.seen).out.decode().splitlines()
        pairs = [line.split(" ", 1) for line in log]
        return [(words.removeprefix(SUBJECT), commit) for commit, words in pairs if words.startswith(SUBJECT)]

    def _fetch(self, ref: str) -> str:
        """The commit of a ref of theirs, brought here without its files; empty where there is none."""
        commit = self._listed(ref)
        if commit:
            self._git("fetch", "--quiet", "--filter=blob:none", "--no-tags", f"--depth={DEPTH}", THERE, ref)
        return commit

    def _listed(self, ref: str) -> str:
        """The commit that a ref of theirs names."""
        return (self._git("ls-remote", THERE, ref).out.decode().split() or [""])[0]

    def _lines(self, commit: str) -> list[str]:
        """What `ls-tree` says of each file, as `update-index` reads it."""
        return [line for line in self._git("ls-tree", "-r", "-z", commit).out.decode().split("\0") if line]

    def _assets(self, commit: str) -> list[str]:
        return [line for line in self._lines(commit) if line.partition("\t")[2].startswith("assets/")]

    def _push(self, commit: str) -> None:
        ref = f"refs/heads/{self.branch}"
        said = self._run("push", "--quiet", f"--force-with-lease={ref}:{self.seen}", THERE, f"{commit}:{ref}")
        if said.code and self._stands(ref, said) != commit:
            raise refused(said, self._place, self.at)

    def _stands(self, ref: str, said: Said) -> str:
        """The commit that a ref of theirs names, after a push of which we do not know the end."""
        asked = self._run("ls-remote", THERE, ref)
        if asked.code:
            reason = cause(said.err)
            raise RefusedError(rules.UNSURE.broken(self.at, place=self._place, reason=reason))
        return (asked.out.decode().split() or [""])[0]

    def _commit(self, tree: str, message: bytes, parent: str = "") -> str:
        parents = ("-p", parent) if parent else ()
        return self._git("commit-tree", tree, *parents, content=message).out.decode().strip()

    def _entries(self, files: Sequence[tuple[str, bytes]]) -> list[str]:
        """Store files with one command; what `ls-tree` would say of each."""
        marks = self.folder / "marks"
        stream = b"".join(
            b"blob\nmark :%d\ndata %d\n%s\n" % (number, len(content), content)
            for number, (_, content) in enumerate(files, start=1)
        )
        self._git("fast-import", "--quiet", f"--export-marks={marks}", content=stream)
        names = dict(line.split() for line in marks.read_text(encoding="ascii").splitlines())
        return [f"100644 blob {names[f':{number}']}\t{path}" for number, (path, _) in enumerate(files, start=1)]

    def _git(self, *words: str, content: bytes = b"") -> Said:
        said = self._run(*words, content=content)
        if said.code:
            raise refused(said, self._place, self.at)
        return said

    def _run(self, *words: str, content: bytes = b"") -> Said:
        quiet = (
            "-c",
            f"remote.{THERE}.url={self.to}",
            "-c",
            "gc.auto=0",
            "-c",
            "core.autocrlf=false",
            "-c",
            "commit.gpgsign=false",
        )
        return run(("git", f"--git-dir={self.folder}", *quiet, *words), self.at, content, AUTHOR)


KEPT = ("CNAME", ".domains", ".nojekyll", ".well-known", "README.md", "LICENSE")
"""What a Pages host or its owner keeps in the branch; it stays as it is."""


def _is_rejected(said: Said) -> bool:
    """True where another's ref stands there; a server that cannot write rejects in other words."""
    return any(sign in said.err for sign in ("stale info", "already exists", "File exists", "but expected"))
