"""What all tests of publishing share."""

from __future__ import annotations

import pytest

from site_builder.draw import press
from site_builder.publish import lock


@pytest.fixture(autouse=True)
def without_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is drawn: cards are files like others, and a publish that is tried forty times need not wait for them."""
    monkeypatch.setattr(press, "can_draw", lambda: False)


@pytest.fixture(autouse=True)
def on_a_quick_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hosts of the tests are this machine: what is written settles at once."""
    monkeypatch.setattr(lock, "SETTLES", 0.02)
