"""The addresses and the language of a site."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from site_builder.gather.misread import MisreadError
from site_builder.gather.value_rules import BAD_BASE_URL, BAD_LANGUAGE, BAD_WHOLE, SECRET_IN_ADDRESS

LANGUAGE = r"^ar(-[A-Z]{2}|-[0-9]{3})?$"


def read_base_url(text: str) -> str:
    """An absolute web address that ends with a slash.

    >>> read_base_url("https://isnad.example/explainers")
    'https://isnad.example/explainers/'
    """
    if not _is_base(text):
        raise MisreadError(BAD_BASE_URL, value=text, example="https://isnad.example/")
    return text.rstrip("/") + "/"


def _is_base(text: str) -> bool:
    try:
        parts = urlsplit(text)
        port = parts.port  # to read it is to check it
    except ValueError:
        return False
    plain = re.fullmatch(r"[!-~]+", text) and not re.search(r'["<>\\^`{|}@?#]|//.*//|\.\.', text)
    return bool(plain and parts.scheme in ("http", "https") and parts.hostname and port != 0)


def read_language(text: str) -> str:
    """A BCP 47 tag of Arabic.

    >>> read_language("ar-LB")
    'ar-LB'
    """
    if not re.fullmatch(LANGUAGE, text):
        raise MisreadError(BAD_LANGUAGE, value=text)
    return text


def read_address(text: str) -> str:
    """Where a site is published; a password in it would end up in the site's repository.

    >>> read_address("s3://isnad-site/explainers")
    's3://isnad-site/explainers'
    """
    if re.search(r"^https?://[^/@]*@|://[^/@]*:[^/@]*@", text):  # a token may stand as the name alone
        raise MisreadError(SECRET_IN_ADDRESS, host=text.rpartition("@")[2])
    if not text or text.startswith("-"):  # a hyphen would be an option of git or ssh
        raise MisreadError(BAD_BASE_URL, value=text, example="https://isnad.example/")
    return text


def read_whole(text: str) -> int:
    """A whole number from 0 to 9999.

    >>> read_whole("60")
    60
    """
    if not re.fullmatch(r"[0-9]{1,4}", text):
        raise MisreadError(BAD_WHOLE, value=text)
    return int(text)
