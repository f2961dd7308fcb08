"""The ids of facts and topics, and the folder names of stories."""

from __future__ import annotations

import re

from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_ID, RESERVED_ID

PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
RESERVED = frozenset({"reports"})


def read_id(text: str) -> str:
    """An id, as it stands in addresses for ever.

    >>> read_id("four-year-package")
    'four-year-package'
    """
    if not re.fullmatch(PATTERN, text):
        raise MisreadError(BAD_ID, id=text, example=mended(text))
    if text in RESERVED:
        raise MisreadError(RESERVED_ID, id=text, example=f"{text}-2")
    return text


def mended(text: str) -> str:
    """The id that was probably meant.

    >>> mended("Four_year package!")
    'four-year-package'
    >>> mended("حزمة")
    'four-year-package'
    """
    words = re.findall("[a-z0-9]+", text.casefold())
    return "-".join(words) or "four-year-package"
