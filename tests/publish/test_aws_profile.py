from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.publish.targets.aws_profile import aws_profile

CREDENTIALS = """[default]
aws_access_key_id = AKIADEFAULT
aws_secret_access_key = s%cret
[desk]
aws_access_key_id = AKIADESK
aws_secret_access_key = other
aws_session_token = short-lived
"""
CONFIG = """[default]
region = eu-central-1
[profile desk]
region = eu-west-3
"""
DESK = {"access_key_id": "AKIADESK", "secret_access_key": "other", "token": "short-lived", "region": "eu-west-3"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """What `aws configure` leaves in a home."""
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws/credentials").write_text(CREDENTIALS)
    (tmp_path / ".aws/config").write_text(CONFIG)
    return tmp_path


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, {"access_key_id": "AKIADEFAULT", "secret_access_key": "s%cret", "region": "eu-central-1"}),
        ({"AWS_PROFILE": "desk"}, DESK),
        ({"AWS_PROFILE": "desk", "AWS_REGION": "us-east-1"}, {key: DESK[key] for key in DESK if key != "region"}),
        ({"AWS_PROFILE": "nobody"}, {}),
        ({"AWS_ACCESS_KEY_ID": "AKIAENVIRONMENT"}, {}),
        ({"AWS_SHARED_CREDENTIALS_FILE": "/nonexistent", "AWS_CONFIG_FILE": "/nonexistent"}, {}),
    ],
)
def test_keys_come_from_the_files_of_amazons_own_tools(
    home: Path, environment: dict[str, str], expected: dict[str, str]
) -> None:
    """The chosen profile, unless the environment has keys of its own."""
    assert aws_profile(environment, home) == expected


def test_files_that_are_not_in_order_are_as_if_they_were_not_there(home: Path) -> None:
    """Amazon's tools complain of them; a publish says that no credentials were found."""
    for name in ("credentials", "config"):
        (home / ".aws" / name).write_bytes(b"\xff[")

    assert aws_profile({}, home) == {}
