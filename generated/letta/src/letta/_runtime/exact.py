"""The formats of JSON strings that Python has a slow-to-import class for: uuid and
decimal."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Final
from uuid import UUID

from .formats import WireText, formatted, marked

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


decode_uuid: Final = formatted(read_uuid, "UUID")


def read_decimal(text: str) -> Decimal:
    """A decimal number, written as JSON writes numbers. Raises ValueError."""
    try:
        value = Decimal(text if re.fullmatch(_NUMBER, text, re.ASCII) else "none")
    except InvalidOperation:
        raise ValueError("not a decimal") from None
    if str(value) == text:
        return value
    return marked(WireDecimal(value), text)


class WireDecimal(WireText, Decimal):
    """A decimal that was not written as `str` writes it."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_decimal)


decode_decimal: Final = formatted(read_decimal, "decimal")


def exact_text_of(value: object) -> str | None:
    """How a UUID or a decimal is written; None for anything else. Raises ValueError."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is no number")
        return str(value)
    return None
