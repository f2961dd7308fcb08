"""The ground of every shape, and the types of its single values."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from site_builder.domain.figure import Amount, Period
from site_builder.domain.when import When
from site_builder.gather.readings import amounts, currencies, days, digests, edtf_dates, identifier, periods

Read = TypeVar("Read")


class Shape(BaseModel):
    """No key is accepted that is not described. Values arrive as text."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def one_or_many(value: object) -> object:
    """A single mapping counts as a list of one."""
    return [value] if isinstance(value, dict) else value


def reading(read: Callable[[str], Read]) -> PlainValidator:
    """The reading of a text as the validator of a field."""

    def validate(value: object) -> Read:
        if not isinstance(value, str):
            raise PydanticCustomError("string_type", "a text is wanted")
        return read(value.strip())

    return PlainValidator(validate)


def text_schema(pattern: str = "", *, number: bool = False) -> WithJsonSchema:
    """The JSON Schema of a text; `number` where an unquoted number is as good, for editors that type YAML scalars."""
    schema: dict[str, Any] = {"type": ["string", "number"] if number else "string"}
    return WithJsonSchema(schema | ({"pattern": pattern} if pattern else {}))


DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

Text = Annotated[str, StringConstraints(min_length=1)]
Id = Annotated[str, reading(identifier.read_id), text_schema(identifier.PATTERN)]
IsoDate = Annotated[str, reading(days.read_day), text_schema(DAY)]
Edtf = Annotated[When, reading(edtf_dates.read_when), text_schema(number=True)]
AmountText = Annotated[Amount, reading(amounts.read_amount), text_schema(number=True)]
RateText = Annotated[Decimal, reading(amounts.read_rate), text_schema(number=True)]
PeriodText = Annotated[Period, reading(periods.read_period), text_schema()]
CurrencyCode = Annotated[str, reading(currencies.read_currency), text_schema("^[A-Z]{3}$")]
Digest = Annotated[str, reading(digests.read_digest), text_schema(digests.PATTERN, number=True)]
OneOrMany = BeforeValidator(one_or_many)
