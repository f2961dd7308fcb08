"""What all tests share: laws are never judged by the clock, and CI tries the same examples each time."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("isnad", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("isnad")
