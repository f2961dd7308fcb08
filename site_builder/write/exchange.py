"""Two folders change places in one step of the file system, so that a reader sees one whole build or the other."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h; the same number is RENAME_SWAP in macOS's stdio.h
_NOT_OFFERED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}


def exchange(staged: Path, standing: Path) -> None:
    """Put `staged` where `standing` is, and the other way round; OSError if the file system refuses.

    Where the system offers no exchange, two renames do it: for an instant nothing stands there.
    """
    if _exchange_at_once(os.fsencode(staged), os.fsencode(standing)):
        return
    aside = staged.with_name(staged.name + "-aside")
    standing.rename(aside)
    staged.rename(standing)
    aside.rename(staged)


def _exchange_at_once(one: bytes, other: bytes) -> bool:
    """True when done; False where this system cannot."""
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        result = libc.renamex_np(one, other, _RENAME_EXCHANGE)
    elif hasattr(libc, "renameat2"):
        result = libc.renameat2(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
    else:
        return False
    if result == 0:
        return True
    number = ctypes.get_errno()
    if number in _NOT_OFFERED:
        return False
    raise OSError(number, os.strerror(number), os.fsdecode(other))
