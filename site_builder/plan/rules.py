"""The rules that a plan keeps, and their sentences."""

from __future__ import annotations

from site_builder.domain.rule import error

URL_TAKEN = error(
    "url-taken",
    ar="العنوان {url} محجوز لصفحة أخرى، أصلها في {first}.",
    en="The address {url} already belongs to another page, which comes from {first}.",
    hint_ar="غيّر معرّف أحدهما، أو اسم مجلد القصة: لكل صفحة عنوانها.",
    hint_en="Change the id of one of them, or the name of the story's folder: every page has an address of its own.",
)
