"""What all tests of publishing share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_builder.draw import press
from site_builder.publish import lock
from tests.publish.bucket import Bucket
from tests.publish.bucket_server import AZURITE, SWIFT, BucketServer, Environment, azurite, swift
from tests.publish.proxy import proxied

collect_ignore = ["swift_server.py"]
"""A program for another environment, where Swift is installed: nothing here can import it."""


@pytest.fixture(autouse=True)
def without_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn: cards are files like others, and a publish that is tried forty times need not wait for them."""
    monkeypatch.setattr(press, "can_draw", lambda: False)


@pytest.fixture(autouse=True)
def on_a_quick_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hosts of the tests are this machine: what is written settles at once."""
    monkeypatch.setattr(lock, "SETTLES", 0.02)


@pytest.fixture(scope="session", params=["swift", "azurite"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BucketServer]:
    """Each real bucket server, started once for all tests."""
    if not {"swift": SWIFT, "azurite": AZURITE}[request.param].exists():
        pytest.skip(
            f"NOT TESTED: {request.param} is not installed here; it comes with: sh requirements/system.sh .venv"
        )
    with swift(tmp_path_factory.mktemp("swift")) if request.param == "swift" else azurite() as one:
        yield one


@pytest.fixture
def bucket(server: BucketServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    """An empty folder of a bucket behind a proxy; the editor's credentials stand in the environment."""
    as_user(monkeypatch, server.editor)
    with proxied(server.port) as proxy:
        yield Bucket(server, proxy, f"{server.scheme}://site/{tmp_path.name}")


def as_user(monkeypatch: pytest.MonkeyPatch, environment: Environment) -> None:
    """These credentials and no others."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "AZURE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
