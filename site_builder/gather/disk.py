"""Files read whole: their content, or the finding that says why not."""

from __future__ import annotations

from pathlib import Path

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.gather.file_rules import FILE_FORBIDDEN, FILE_MISSING, FILE_UNREADABLE, NOT_A_FILE, WRONG_ENCODING


def read_bytes(path: Path, name: str) -> bytes | Finding:
    """The content of a file; `name` is how messages call it."""
    try:
        return path.read_bytes()
    except OSError as fault:
        return unreadable(fault, name)


def read_text(path: Path, name: str) -> str | Finding:
    """The text of a UTF-8 file, every line ended by a single line feed, without a byte order mark."""
    content = read_bytes(path, name)
    if isinstance(content, Finding):
        return content
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        return _not_utf_8(fault, name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def unreadable(fault: OSError, name: str) -> Finding:
    """What the system refused, as a finding."""
    match fault:
        case FileNotFoundError() | NotADirectoryError():
            return FILE_MISSING.broken(Place(name), file=name)
        case IsADirectoryError():
            return NOT_A_FILE.broken(Place(name), file=name)
        case PermissionError():
            return FILE_FORBIDDEN.broken(Place(name), file=name)
    return FILE_UNREADABLE.broken(Place(name), file=name, reason=fault.strerror or type(fault).__name__)


def _not_utf_8(fault: UnicodeDecodeError, name: str) -> Finding:
    """Bytes before the fault are valid, so its line and column can be counted."""
    before = fault.object[: fault.start].decode("utf-8-sig", errors="replace")
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return WRONG_ENCODING.broken(Place(name, line, column), byte=f"0x{fault.object[fault.start]:02X}")
