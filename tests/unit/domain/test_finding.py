from __future__ import annotations

from site_builder.domain.finding import in_order
from site_builder.domain.place import Place, Places
from site_builder.domain.rule import error

RULE = error("r", ar="ع", en="x", hint_ar="ع", hint_en="x")


def test_findings_come_in_the_order_of_the_file() -> None:
    """By file, line and column, whatever order the checks ran in, and each once."""
    late, early = RULE.broken(Place("a.yaml", 10, 1)), RULE.broken(Place("a.yaml", 9, 5))

    assert in_order([late, early, late]) == (early, late)


def test_a_field_that_was_not_written_is_placed_at_its_noun() -> None:
    """A missing `bound:` is shown where the figure begins."""
    places = Places(Place("f", 3, 1), (("amount", Place("f", 5, 9)),))

    assert (places.of("amount"), places.of("bound")) == (Place("f", 5, 9), Place("f", 3, 1))
