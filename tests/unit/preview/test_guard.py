from __future__ import annotations

import pytest

from site_builder.preview.guard import is_ours, is_same


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "LOCALHOST:1", "127.0.0.1:8000", "[::1]:8000"])
def test_this_machine_is_answered(host: str) -> None:
    """Every name that only this machine has, with any port, since a tunnel has its own."""
    assert is_ours(host, "127.0.0.1")


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "",
        "localhost:",
        "[::1",
        "a b",
    ],
)
def test_a_foreign_name_is_not(host: str) -> None:
    """A name that was made to resolve to this machine is still not ours."""
    assert not is_ours(host, "127.0.0.1")


def test_the_given_host_is_answered_under_its_name() -> None:
    """`--host desk.local` is asked for under that name, and under no other."""
    assert is_ours("desk.local:8000", "desk.local")
    assert not is_ours("other.local:8000", "desk.local")


@pytest.mark.parametrize("given", ["0.0.0.0", "::"])  # noqa: S104 # nothing is bound to it
def test_every_address_means_numbers_not_names(given: str) -> None:
    """On every address the numbers of this machine are not known beforehand; names stay foreign."""
    assert is_ours("192.168.1.5:8000", given)
    assert is_ours("[fe80::1]:8000", given)
    assert not is_ours("evil.example:8000", given)
    assert not is_ours("192.168.1.5:8000", "127.0.0.1")


@pytest.mark.parametrize(
    ("origin", "ours"),
    [
        ("http://localhost:8000", True),
        ("http://localhost:8001", False),
        ("http://127.0.0.1:8000", False),
        ("http://evil.example", False),
        ("null", False),
        ("", False),
    ],
)
def test_only_the_very_same_origin_may_listen(origin: str, ours: bool) -> None:
    """Another port is another program."""
    assert is_same(origin, "localhost:8000") is ours
