"""The earlier releases of a bucket, and the pages that they had: objects beside the site, in `.isnad/`."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Mapping

from site_builder.publish.headers import Headers, is_hashed
from site_builder.publish.record import Record, Standing, read_record, record_bytes
from site_builder.publish.targets.objects import Objects

FOLDER = ".isnad/"
RELEASES, PAGES = f"{FOLDER}releases/", f"{FOLDER}pages/"
ENDING = ".json.xz"
PACKED: Headers = (("Content-Type", "application/x-xz"), ("Cache-Control", "no-store"))


class Shelf:
    """A release is a record; a page that is replaced is first copied here.

    Hashed assets need no copy: they stay where they are for as many releases as are kept.
    """

    def __init__(self, objects: Objects) -> None:
        self.objects = objects

    def names(self) -> tuple[str, ...]:
        """The releases, oldest first."""
        found = (path.removeprefix(RELEASES) for path in self.objects.names(RELEASES))
        return tuple(sorted(name.removesuffix(ENDING) for name in found if name.endswith(ENDING)))

    def release(self, name: str) -> Record | None:
        """The record of a release, or nothing where it is not there or cannot be read."""
        content = self.objects.get(_place(name))
        try:
            return read_record(lzma.decompress(content)) if content else None
        except lzma.LZMAError:
            return None

    def store(self, record: Record) -> None:
        """Remember a whole release."""
        self.objects.put(_place(record.release), lzma.compress(record_bytes(record), preset=1), PACKED)

    def keep(self, files: Mapping[str, Standing]) -> None:
        """Copy pages that are about to be replaced or deleted, with their headers."""
        pages = {_page(one): path for path, one in files.items() if one.digest and not is_hashed(path)}
        self.objects.each(lambda page: self.objects.copy(pages[page], page), pages)

    def bring_back(self, path: str, page: Standing) -> None:
        """Copy a page to where its readers find it."""
        self.objects.copy(_page(page), path)

    def lacking(self, files: Mapping[str, Standing]) -> tuple[str, ...]:
        """Those of the files whose bytes are not kept here."""
        kept = set(self.objects.names(PAGES))
        return tuple(path for path, one in files.items() if _page(one) not in kept)

    def forget(self, names: Iterable[str], others: Iterable[str]) -> None:
        """Remove releases, and the pages that none of the others had."""
        records = [record for name in others if (record := self.release(name))]
        self.objects.delete([_place(name) for name in names])
        needed = {_page(one) for record in records for one in record.files.values()}
        self.objects.delete([page for page in self.objects.names(PAGES) if page not in needed])


def _place(release: str) -> str:
    return f"{RELEASES}{release}{ENDING}"


def _page(page: Standing) -> str:
    return f"{PAGES}{page.digest}-{page.headers}"
