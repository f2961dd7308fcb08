"""A site of six files that is published in milliseconds; as a program, by a process of its own."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from site_builder.domain.destination import Destination, DestinationKind
from site_builder.domain.digest import digest_of
from site_builder.domain.manifest import Entry, Manifest
from site_builder.domain.place import Place
from site_builder.publish.plan import Patience
from site_builder.publish.publish import Order, Published, publish
from site_builder.publish.release import Release
from site_builder.publish.targets.bucket import BucketTarget
from site_builder.write.manifest import NAME, manifest_bytes

SITE = "https://isnad.example/"
PAGES = ("index.html", "a/index.html", "b/index.html")
AT = Place("site.yaml")


def release(words: str, pages: tuple[str, ...] = PAGES) -> Release:
    """Its pages and its style say the words; every page asks for the style by its hashed name."""
    style = f"p::after {{ content: '{words}' }}".encode()
    name = f"assets/style.{digest_of(style)[:8]}.css"
    page = f'<link rel="stylesheet" href="/{name}"><p>{words}</p>'.encode()
    files = {name: style, **dict.fromkeys(pages, page), "feed.xml": f"<rss>{words}</rss>".encode()}
    entries = (Entry(path, digest_of(content), len(content)) for path, content in sorted(files.items()))
    manifest = Manifest("0", SITE, tuple(entries))
    return Release(datetime.now(UTC), manifest, {**files, NAME: manifest_bytes(manifest)})


def destination(to: str, endpoint: str, keep: int = 3, grace: int = 0) -> Destination:
    """A bucket."""
    return Destination("live", DestinationKind.S3, to, SITE, keep, grace, "", endpoint, "", AT)


def sent(one: Release, to: Destination, now: datetime | None = None) -> Published:
    """Publish it, as at a moment."""
    patience = Patience(to.keep, to.grace, now or datetime.now(UTC))
    return publish(Order(one, to, patience, yes=True), BucketTarget(to), lambda *_: None)


def is_whole(files: dict[str, bytes]) -> bool:
    """True where the style stands that each page asks for."""
    pages = [content.decode() for path, content in files.items() if path.endswith(".html")]
    return bool(pages) and all(page.partition('href="/')[2].partition('"')[0] in files for page in pages)


if __name__ == "__main__":
    to, endpoint, words = sys.argv[1:]
    findings = sent(release(words), destination(to, endpoint)).findings
    sys.stdout.write("".join(f"{finding.code} {dict(finding.values)}\n" for finding in findings))
    sys.exit(bool(findings))
