"""From the bytes of a source file to its text: the encoding is found out, and said where it was a guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from site_builder.domain.finding import Finding
from site_builder.domain.place import Place
from site_builder.gather.article_rules import (
    SOURCE_BINARY,
    SOURCE_CONVERTED,
    SOURCE_DAMAGED,
    SOURCE_EMPTY,
    SOURCE_ENCODING_UNKNOWN,
)
from site_builder.gather.lines import shows_something

MAGIC = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP / DOCX / ODT / EPUB"),
    (b"\xd0\xcf\x11\xe0", "DOC / XLS"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
    (b"{\\rtf", "RTF"),
)
"""The first bytes of what people save by mistake in place of the text of an article."""

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{3,20})", re.IGNORECASE)
ARABIC = re.compile(r"[\u0621-\u064a]")
LETTER = re.compile(r"[^\W\d_]")
UTF16_HIGH_BYTES = frozenset(b"\x00\x06\x20")
"""The high bytes of Latin letters and spaces, of Arabic letters, and of typographic punctuation."""
TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1c\x1d\x1e")
MOST_CONTROLS = 0.01
LIKELY = 0.9


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text and its encoding; `findings` holds the notice where the encoding was a guess."""

    text: str
    encoding: str
    findings: tuple[Finding, ...] = ()


def decode(content: bytes, name: str) -> Decoded | Finding:
    """The text of a source file, or why it has none."""
    kind = next((kind for magic, kind in MAGIC if content.startswith(magic)), "")
    if kind:
        return SOURCE_BINARY.broken(Place(name), file=name, kind=kind)
    decoded = _by_mark(content, name) or _by_shape(content, name)
    if isinstance(decoded, Decoded) and not shows_something(decoded.text):
        return SOURCE_EMPTY.broken(Place(name), file=name)
    return decoded


def _by_mark(content: bytes, name: str) -> Decoded | Finding | None:
    encoding = next((encoding for mark, encoding in BYTE_ORDER_MARKS if content.startswith(mark)), "")
    if not encoding:
        return None
    try:
        return Decoded(content.decode(encoding).removeprefix("\ufeff"), encoding)
    except UnicodeDecodeError as damage:
        return _damaged_or_unknown(encoding, damage, name)


def _damaged_or_unknown(encoding: str, damage: UnicodeDecodeError, name: str) -> Finding:
    if encoding == "utf-8":
        return SOURCE_DAMAGED.broken(Place(name), file=name, byte=damage.start + 1)
    return SOURCE_ENCODING_UNKNOWN.broken(Place(name), file=name)


def _by_shape(content: bytes, name: str) -> Decoded | Finding:
    for encoding, byte in (("utf-16-le", 1), ("utf-16-be", 0)):
        if _looks_like_utf16(content, byte):
            return Decoded(content.decode(encoding, errors="replace"), encoding)
    if _is_binary(content):
        return SOURCE_BINARY.broken(Place(name), file=name, kind="binary")
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as damage:
        return _by_legacy(content, damage, name)


def _looks_like_utf16(content: bytes, byte: int) -> bool:
    high = content[byte::2]
    likely = sum(value in UTF16_HIGH_BYTES for value in high)
    arabic = high.count(6)
    return len(content) % 2 == 0 and arabic > 1 and likely >= LIKELY * len(high)


def _is_binary(content: bytes) -> bool:
    controls = sum(byte < 0x20 and byte not in TEXT_CONTROLS for byte in content)  # noqa: PLR2004 # below the space
    return b"\0" in content or controls > MOST_CONTROLS * len(content)


def _by_legacy(content: bytes, damage: UnicodeDecodeError, name: str) -> Decoded | Finding:
    declared = _declared(content)
    if declared:
        return Decoded(content.decode(declared, errors="replace"), declared)
    if _mostly_utf8(content):
        return _damaged_or_unknown("utf-8", damage, name)
    text = content.decode("cp1256")
    if len(ARABIC.findall(text)) < len(LETTER.findall(text)) / 2:
        return _damaged_or_unknown("", damage, name)
    notice = SOURCE_CONVERTED.broken(Place(name), file=name, encoding="Windows-1256")
    return Decoded(text, "windows-1256", (notice,))


def _declared(content: bytes) -> str:
    """The encoding that a saved page names in its head, where it is another than UTF-8."""
    match = DECLARED.search(content[:4096])
    if match is None:
        return ""
    try:
        encoding = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return ""
    return {"cp1256": "windows-1256", "utf-8": ""}.get(encoding, encoding)


def _mostly_utf8(content: bytes) -> bool:
    survivors = content.decode("utf-8", errors="ignore").encode("utf-8")
    foreign = sum(byte > 0x7F for byte in content)  # noqa: PLR2004 # the last ASCII character
    return sum(byte > 0x7F for byte in survivors) >= LIKELY * foreign  # noqa: PLR2004 # as above
