"""The formats of JSON strings that Python has a slow-to-import class for: uuid and
decimal."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from .decoding import mismatch
from .formats import WireText


def read_uuid(text: str) -> UUID:
    """RFC 9562, in either case. Raises ValueError."""
    value = UUID(text)
    if str(value) == text:
        return value
    marked = WireUUID(int=value.int)
    object.__setattr__(marked, "wire_text", text)  # a UUID refuses plain assignment
    return marked


class WireUUID(WireText, UUID):
    """A UUID that was not written in small letters with hyphens."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_uuid)


def decode_uuid(container: Any, key: Any) -> UUID:
    try:
        value = read_uuid(container[key])
    except (ValueError, TypeError, AttributeError, KeyError):
        value = mismatch(container, key, "UUID")
    return value


def read_decimal(text: str) -> Decimal:
    """A decimal number, written as JSON writes numbers. Raises ValueError."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise ValueError("not a decimal") from None
    if (
        not value.is_finite()
        or not text.isascii()
        or "_" in text
        or text != text.strip()
    ):
        raise ValueError("not a decimal")
    if str(value) == text:
        return value
    marked = WireDecimal(value)
    marked.wire_text = text
    return marked


class WireDecimal(WireText, Decimal):
    """A decimal that was not written as `str` writes it."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_decimal)


def decode_decimal(container: Any, key: Any) -> Decimal:
    try:
        value = read_decimal(container[key])
    except (ValueError, TypeError, AttributeError, KeyError):
        value = mismatch(container, key, "decimal")
    return value


def exact_text_of(value: object) -> str | None:
    """How a UUID or a decimal is written; None for anything else. Raises ValueError."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is no number")
        return str(value)
    return None
