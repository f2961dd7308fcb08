from __future__ import annotations

import socket

import pytest

from site_builder.preview.server import free_socket, port_of, url_of


def test_a_taken_port_gives_the_next_free_one() -> None:
    """Two previews run beside each other without a word of configuration."""
    first = free_socket("127.0.0.1", 0)

    second = free_socket("127.0.0.1", port_of(first))

    assert port_of(second) > port_of(first)
    first.close()
    second.close()


def test_a_host_that_is_not_here_is_an_error_at_once() -> None:
    """Another port would not help."""
    with pytest.raises(OSError, match=r".+"):
        free_socket("192.0.2.1", 8000)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost"),
        ("0.0.0.0", "127.0.0.1"),  # noqa: S104 # nothing is bound to it
        ("::1", "[::1]"),
        ("::", "[::1]"),
    ],
)
def test_the_address_can_be_opened_as_it_is_printed(host: str, name: str) -> None:
    """Nobody can open «every address»."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))

        assert url_of(host, one) == f"http://{name}:{one.getsockname()[1]}"
