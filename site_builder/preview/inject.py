"""The preview's own script in a page that is about to be served; the page of the build knows nothing of it."""

from __future__ import annotations

import re

SCRIPT = (
    '<script type="module" src="/__isnad/client.js"'
    ' data-isnad data-version="{version}" data-status="{status}"></script>'
)
OPENINGS = (rb"<head(?:\s[^>]*)?>", rb"<html(?:\s[^>]*)?>", rb"<!doctype[^>]*>")
"""After the first of these that a page has; a page with none of them gets the script at its very beginning."""
POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>', re.IGNORECASE)
"""A page allows itself less than the preview needs in it: styles of its own, and the line to the server."""


def inject(page: bytes, version: str, status: int) -> bytes:
    """The page with the client as the first thing in its head, so that it runs before the page's own scripts.

    >>> inject(b"<p>No head at all", "7", 200).endswith(b"</script><p>No head at all")
    True
    """
    page = POLICY.sub(b"", page)
    script = SCRIPT.format(version=version, status=status).encode()
    found = (re.search(opening, page, re.IGNORECASE) for opening in OPENINGS)
    end = next((match.end() for match in found if match), 0)
    return page[:end] + script + page[end:]
