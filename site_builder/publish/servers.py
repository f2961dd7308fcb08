"""What to paste into the configuration of a web server, so that it sends the headers that every other host is told.

Each gives the whole of a site on port 80 that serves the folder `current` of a destination, with the compressed
files that stand beside the others in a release.
"""

from __future__ import annotations

from collections.abc import Iterable

from site_builder.publish.headers import (
    EMBEDDED,
    FOR_EVER,
    HASHED,
    POLICY,
    SECURITY,
    SHORT,
    TYPES,
    UNFRAMED,
    UNFRAMED_POLICY,
)

GAPS = {
    "@hashed": HASHED,
    "@embedded": EMBEDDED,
    "@for-ever": FOR_EVER,
    "@short": SHORT,
    "@policy": POLICY,
    "@unframed-policy": UNFRAMED_POLICY,
    "@html": TYPES[".html"],
}
ALWAYS = SECURITY[1:]
"""The headers that are the same for every address: all but the policy."""
FRAMES = dict(UNFRAMED)["X-Frame-Options"]

NGINX = """\
map $uri $isnad_cache {
    "~@hashed" "@for-ever";
    default "@short";
}
map $uri $isnad_policy {
    "~@embedded" "@policy";
    default "@unframed-policy";
}
map $uri $isnad_frames {
    "~@embedded" "";
    default @frames;
}
server {
    listen 80;
    root /srv/isnad/current;
    error_page 404 /404.html;
    gzip_static on;
    gzip_vary on;
    brotli_static on;
    types {
        @types
    }
    charset utf-8;
    charset_types @texts;
    add_header Cache-Control $isnad_cache always;
    add_header Content-Security-Policy $isnad_policy always;
    add_header X-Frame-Options $isnad_frames always;
    @always
}
"""
APACHE = """\
<VirtualHost *:80>
    DocumentRoot /srv/isnad/current
    <Directory /srv/isnad/current>
        Options FollowSymLinks
        Require all granted
    </Directory>
    ErrorDocument 404 /404.html
    @always
    Header set Cache-Control "@short"
    Header append Vary Accept-Encoding
    <LocationMatch "@embedded">
        Header always set Content-Security-Policy "@policy"
        Header always unset X-Frame-Options
    </LocationMatch>
    <LocationMatch "@hashed">
        Header set Cache-Control "@for-ever"
    </LocationMatch>
    RewriteEngine On
    RewriteRule "^(.*)/$" "$1/index.html"
    RewriteCond "%{HTTP:Accept-Encoding}" "\\bbr\\b"
    RewriteCond "%{DOCUMENT_ROOT}$1.br" -f
    RewriteRule "^(.+)$" "$1.br" [L]
    RewriteCond "%{HTTP:Accept-Encoding}" "\\bgzip\\b"
    RewriteCond "%{DOCUMENT_ROOT}$1.gz" -f
    RewriteRule "^(.+)$" "$1.gz" [L]
    AddEncoding br .br
    AddEncoding gzip .gz
    RemoveLanguage .br
    @types
</VirtualHost>
"""
CADDY = """\
:80 {
    root * /srv/isnad/current
    file_server {
        precompressed br gzip
    }
    map {path} {isnad_cache} {
        ~@hashed "@for-ever"
        default "@short"
    }
    map {path} {isnad_policy} {
        ~@embedded "@policy"
        default "@unframed-policy"
    }
    map {path} {isnad_type} {
        @types
        default ""
    }
    header {
        Content-Type {isnad_type}
        Cache-Control {isnad_cache}
        Content-Security-Policy {isnad_policy}
        @always
    }
    @unframed not path_regexp @embedded
    header @unframed X-Frame-Options @frames
    handle_errors {
        header {
            Content-Type "@html"
            Cache-Control "@short"
            Content-Security-Policy "@unframed-policy"
            X-Frame-Options @frames
        }
        rewrite * /404.html
        file_server
    }
}
"""


def nginx() -> str:
    """For `/etc/nginx/conf.d/`; `brotli_static` is a module of its own."""
    types = (f"{value.partition(';')[0]} {suffix[1:]};" for suffix, value in TYPES.items())
    texts = (value.partition(";")[0] for suffix, value in TYPES.items() if ";" in value and suffix != ".html")
    always = (f'add_header {name} "{value}" always;' for name, value in ALWAYS)
    return _filled(NGINX.replace("@texts", " ".join(texts)), types, always)


def apache() -> str:
    """For `sites-available/`; it needs the modules headers and rewrite."""
    types = (
        f'<FilesMatch "\\{suffix}(\\.br|\\.gz)?$">\n    ForceType "{value}"\n</FilesMatch>'
        for suffix, value in TYPES.items()
    )
    always = (f'Header always set {name} "{value}"' for name, value in (*UNFRAMED, *ALWAYS))
    return _filled(APACHE, types, always)


def caddy() -> str:
    """For the Caddyfile; with the name of the site instead of `:80` Caddy sees to its certificate."""
    types = (f'~\\{suffix}$ "{value}"' for suffix, value in TYPES.items())
    return _filled(CADDY, types, (f'{name} "{value}"' for name, value in ALWAYS))


def _filled(lines: str, types: Iterable[str], always: Iterable[str]) -> str:
    """The lines with their gaps filled; what comes in several lines keeps the indent of its gap."""
    for gap, several in (("@types", types), ("@always", always)):
        indent = lines.partition(gap)[0].rpartition("\n")[2]
        lines = lines.replace(gap, f"\n{indent}".join("\n".join(several).split("\n")))
    for gap, value in {**GAPS, "@frames": FRAMES}.items():
        lines = lines.replace(gap, value)
    return lines
