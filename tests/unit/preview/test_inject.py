from __future__ import annotations

import pytest

from site_builder.preview.inject import inject

TAG = '<script type="module" src="/__isnad/client.js" data-isnad data-version="v-1" data-status="200"></script>'


@pytest.mark.parametrize(
    ("page", "before"),
    [
        ("<!doctype html><html lang=ar><head><meta charset=utf-8></head><body>", "<!doctype html><html lang=ar><head>"),
        ('<!DOCTYPE html><HTML><HEAD class="a">x', '<!DOCTYPE html><HTML><HEAD class="a">'),
        ("<!doctype html><html><header>no head</header>", "<!doctype html><html>"),
        ("<!doctype html><p>neither", "<!doctype html>"),
        ("<p>nothing", ""),
    ],
)
def test_every_page_gets_the_client(page: str, before: str) -> None:
    """First in the head where there is one; a page without one, however broken, gets it as well."""
    assert inject(page.encode(), "v-1", 200).decode() == before + TAG + page.removeprefix(before)


def test_a_long_head_is_no_obstacle() -> None:
    """The end of the head may be far away."""
    page = b"<head><style>" + b" " * 100_000 + b"</style></head>"

    assert inject(page, "v-1", 200).startswith(b"<head>" + TAG.encode())
