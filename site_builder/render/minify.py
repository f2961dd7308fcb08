"""Style sheets and scripts without their comments and white space: the source is for people, the build for readers."""

from __future__ import annotations

import rcssmin
import rjsmin

MINIFIERS = {".css": rcssmin.cssmin, ".js": rjsmin.jsmin}


def minified(name: str, content: bytes) -> bytes:
    """A static file as it is sent; a comment that begins with `!` stays, as licences do.

    Bytes in and out: the C code of both libraries falls on text that is no Unicode.

    >>> minified("style.css", b"p { margin : 0 ; } /* all */")
    b'p{margin:0}'
    >>> minified("site.js", b"go( 1 ); // now")
    b'go(1);'
    """
    minify = MINIFIERS.get("." + name.rpartition(".")[2])
    return bytes(minify(content, keep_bang_comments=True)) if minify else content
