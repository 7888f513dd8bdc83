"""The formats of JSON strings that Python has a slow-to-import class for: uuid and
decimal."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final
from uuid import UUID

from .decoding import checked
from .formats import WireText, marked

_NUMBER: Final = r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?"


def read_uuid(text: str) -> UUID:
    """RFC 9562, in either case. Raises ValueError."""
    value = UUID(text)
    if str(value) == text:
        return value
    return marked(WireUUID(int=value.int), text)


class WireUUID(WireText, UUID):
    """A UUID that was not written in small letters with hyphens."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_uuid)


decode_uuid: Final = checked(str, "UUID", read_uuid)


def read_decimal(text: str) -> Decimal:
    """A decimal number, written as JSON writes numbers. Raises ValueError, or
    ArithmeticError for an exponent that none can have."""
    if re.fullmatch(_NUMBER, text, re.ASCII) is None:
        raise ValueError("not a decimal")
    value = Decimal(text)
    if str(value) == text:
        return value
    return marked(WireDecimal(value), text)


class WireDecimal(WireText, Decimal):
    """A decimal that was not written as `str` writes it."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_decimal)


decode_decimal: Final = checked(str, "decimal", read_decimal)


def exact_text_of(value: object) -> str:
    """How a UUID or a decimal is written. Raises ValueError, or TypeError
    for anything else."""
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} is no number")
    if not isinstance(value, (UUID, Decimal)):
        raise TypeError(f"{type(value).__qualname__} cannot be sent")
    return str(value)
