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

ROOT = "/srv/isnad/current"
BY_ADDRESS = ("Content-Security-Policy",)
ALWAYS = tuple((name, value) for name, value in SECURITY if name not in BY_ADDRESS)
"""The headers that are the same for every address."""
FRAMES = tuple((name, value) for name, value in UNFRAMED if name not in BY_ADDRESS)


def nginx() -> str:
    """For `/etc/nginx/conf.d/`: `brotli_static` is a module of its own."""
    types = (f"{value.partition(';')[0]} {suffix[1:]};" for suffix, value in TYPES.items())
    texts = (value.partition(";")[0] for suffix, value in TYPES.items() if ";" in value and suffix != ".html")
    always = (f'add_header {name} "{value}" always;' for name, value in ALWAYS)
    return f"""\
map $uri $isnad_cache {{
    "~{HASHED}" "{FOR_EVER}";
    default "{SHORT}";
}}
map $uri $isnad_policy {{
    "~{EMBEDDED}" "{POLICY}";
    default "{UNFRAMED_POLICY}";
}}
map $uri $isnad_frames {{
    "~{EMBEDDED}" "";
    default {dict(FRAMES)["X-Frame-Options"]};
}}
server {{
    listen 80;
    root {ROOT};
    error_page 404 /404.html;
    gzip_static on;
    gzip_vary on;
    brotli_static on;
    types {{
        {_lines(types, 8)}
    }}
    charset utf-8;
    charset_types {" ".join(texts)};
    add_header Cache-Control $isnad_cache always;
    add_header Content-Security-Policy $isnad_policy always;
    add_header X-Frame-Options $isnad_frames always;
    {_lines(always, 4)}
}}
"""


def apache() -> str:
    """For `sites-available/`; it needs the modules headers and rewrite."""
    always = (f'Header always set {name} "{value}"' for name, value in (*dict((*SECURITY, *UNFRAMED)).items(),))
    types = (
        f'<FilesMatch "\\{suffix}(\\.br|\\.gz)?$">\n        ForceType "{value}"\n    </FilesMatch>'
        for suffix, value in TYPES.items()
    )
    return f"""\
<VirtualHost *:80>
    DocumentRoot {ROOT}
    <Directory {ROOT}>
        Options FollowSymLinks
        Require all granted
    </Directory>
    ErrorDocument 404 /404.html
    {_lines(always, 4)}
    Header set Cache-Control "{SHORT}"
    Header append Vary Accept-Encoding
    <LocationMatch "{EMBEDDED}">
        Header always set Content-Security-Policy "{POLICY}"
        Header always unset X-Frame-Options
    </LocationMatch>
    <LocationMatch "{HASHED}">
        Header set Cache-Control "{FOR_EVER}"
    </LocationMatch>
    RewriteEngine On
    RewriteRule "^(.*)/$" "$1/index.html"
    RewriteCond "%{{HTTP:Accept-Encoding}}" "\\bbr\\b"
    RewriteCond "%{{DOCUMENT_ROOT}}$1.br" -f
    RewriteRule "^(.+)$" "$1.br" [L]
    RewriteCond "%{{HTTP:Accept-Encoding}}" "\\bgzip\\b"
    RewriteCond "%{{DOCUMENT_ROOT}}$1.gz" -f
    RewriteRule "^(.+)$" "$1.gz" [L]
    AddEncoding br .br
    AddEncoding gzip .gz
    RemoveLanguage .br
    {_lines(types, 4)}
</VirtualHost>
"""


def caddy() -> str:
    """For the Caddyfile; with the name of the site instead of `:80` Caddy sees to its certificate."""
    always = (f'{name} "{value}"' for name, value in ALWAYS)
    types = (f'~\\{suffix}$ "{value}"' for suffix, value in TYPES.items())
    return f"""\
:80 {{
    root * {ROOT}
    file_server {{
        precompressed br gzip
    }}
    map {{path}} {{isnad_cache}} {{
        ~{HASHED} "{FOR_EVER}"
        default "{SHORT}"
    }}
    map {{path}} {{isnad_policy}} {{
        ~{EMBEDDED} "{POLICY}"
        default "{UNFRAMED_POLICY}"
    }}
    map {{path}} {{isnad_type}} {{
        {_lines(types, 8)}
        default ""
    }}
    header {{
        Content-Type {{isnad_type}}
        Cache-Control {{isnad_cache}}
        Content-Security-Policy {{isnad_policy}}
        {_lines(always, 8)}
    }}
    @unframed not path_regexp {EMBEDDED}
    header @unframed {{
        {_lines((f"{name} {value}" for name, value in FRAMES), 8)}
    }}
    handle_errors {{
        header {{
            Content-Type "{TYPES[".html"]}"
            Cache-Control "{SHORT}"
            {_lines((f'{name} "{value}"' for name, value in UNFRAMED), 12)}
        }}
        rewrite * /404.html
        file_server
    }}
}}
"""


def _lines(lines: Iterable[str], indent: int) -> str:
    return f"\n{' ' * indent}".join(lines)
