"""The encoding of a source file: found out where it can be, said where it was a guess, refused where it is none."""

from __future__ import annotations

import pytest

from site_builder.domain.finding import Finding
from site_builder.gather.decode import Decoded, decode

TEXT = "عنوان الخبر – «نص» فيه OpenAI و100 مليون…\nسطر ثانٍ"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32"),
    ],
)
def test_unicode(content: bytes, encoding: str) -> None:
    """Every Unicode encoding is read without a notice, with its mark or without."""
    assert decode(content, "a.txt") == Decoded(TEXT, encoding)


def test_windows_1256() -> None:
    """Windows-1256 is read letter by letter, and the notice names it in both languages."""
    text = "عنوان الخبر – «نص» فيه OpenAI…"

    decoded = decode(text.encode("cp1256"), "seeds/a.txt")

    assert isinstance(decoded, Decoded)
    assert (decoded.text, decoded.encoding) == (text, "windows-1256")
    assert [finding.severity for finding in decoded.findings] == ["warning"]
    assert "Windows-1256" in decoded.findings[0].message("ar")
    assert "seeds/a.txt" in decoded.findings[0].message("en")


def test_declared_encoding_needs_no_notice() -> None:
    """A saved page that names its encoding is read in it, and nothing was guessed."""
    page = '<html><head><meta charset="windows-1256"></head><body>خبر</body></html>'

    assert decode(page.encode("cp1256"), "a.html") == Decoded(page, "windows-1256")


@pytest.mark.parametrize("content", [b"", b" \r\n\t", "\ufeff\u00a0\u200f\n".encode()])
def test_empty(content: bytes) -> None:
    """A file that shows nothing is refused as empty."""
    assert code(decode(content, "a.txt")) == "source-empty"


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7 ...", b"PK\x03\x04....", b"\x89PNG\r\n", b"\0\1\2\3\4\5\6\7", bytes(range(256)) * 4, b"\0" * 64],
)
def test_binary(content: bytes) -> None:
    """A document or a picture in place of its text is refused as binary."""
    assert code(decode(content, "a.txt")) == "source-binary"


def test_damaged_utf8() -> None:
    """A UTF-8 file with a torn letter is refused with the place of the damage, not read as another encoding."""
    finding = decode(TEXT.encode("utf-8")[:-1], "a.txt")

    assert code(finding) == "source-damaged"
    assert isinstance(finding, Finding)
    assert f"byte {len(TEXT.encode('utf-8')) - 1}" in finding.message("en")


def test_foreign_encoding() -> None:
    """Bytes that are Arabic in no known encoding are refused."""
    assert (
        code(decode("Les états généraux où l’été".encode("latin-1", "replace"), "a.txt")) == "source-encoding-unknown"
    )


def code(result: Decoded | Finding) -> str:
    """The code of a refusal."""
    assert isinstance(result, Finding)
    return result.code
