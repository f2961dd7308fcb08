"""The keys in `~/.aws`, where Amazon's own tools keep them and obstore does not look."""

from __future__ import annotations

from collections.abc import Mapping
from configparser import ConfigParser, Error
from contextlib import suppress
from pathlib import Path

KEYS = {
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "token",
    "region": "region",
}
"""What the files call it, and what obstore calls it."""
OTHER_WAYS = (
    "AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
)  # fmt: skip


def aws_profile(environment: Mapping[str, str], home: Path) -> dict[str, str]:
    """The keys and the region of the profile that `AWS_PROFILE` names; nothing where the environment says it all."""
    if any(environment.get(name) for name in OTHER_WAYS):
        return {}
    name = environment.get("AWS_PROFILE", "default")
    settings = _section(Path(environment.get("AWS_CONFIG_FILE", home / ".aws/config")), f"profile {name}", name)
    keys = _section(Path(environment.get("AWS_SHARED_CREDENTIALS_FILE", home / ".aws/credentials")), name)
    found = settings | keys
    chosen = {ours: found[theirs] for theirs, ours in KEYS.items() if theirs in found}
    has_region = environment.get("AWS_REGION") or environment.get("AWS_DEFAULT_REGION")
    return {key: one for key, one in chosen.items() if key != "region"} if has_region else chosen


def _section(file: Path, *names: str) -> dict[str, str]:
    """The first section of one of the names; nothing in a file that is not there or not in order."""
    parser = ConfigParser(interpolation=None)
    with suppress(OSError, Error, UnicodeDecodeError):
        parser.read_string(file.read_text(encoding="utf-8"))
    return next((dict(parser[name]) for name in names if parser.has_section(name)), {})
