"""The formats that have a type of their own in an SDK: what the standards say of each, and
what servers write besides."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Callable
from typing import Any, Final

from jsonschema import FormatChecker

_DATE: Final = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_CLOCK: Final = r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?"
_ZONE: Final = r"([zZ]|[+-]([01]\d|2[0-3]):[0-5]\d)"
_UUID: Final = r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_DURATION: Final = r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)"
FORMATS: Final = FormatChecker(())
LENIENT: Final = FormatChecker(())
"""What servers write although the standards say otherwise, and can mean one thing only."""


def _format(
    name: str, pattern: str, lenient: str = r"(?!)", extra: Callable[[str], Any] = str
) -> None:
    def is_valid(value: object) -> bool:
        if not isinstance(value, str):
            return True
        if not re.fullmatch(pattern, value, re.ASCII):
            return False
        try:
            extra(value)
        except ValueError:
            return False
        return True

    def is_lenient(value: object) -> bool:
        return is_valid(value) or (
            isinstance(value, str) and bool(re.fullmatch(lenient, value, re.ASCII))
        )

    FORMATS.checks(name)(is_valid)
    LENIENT.checks(name)(is_lenient)


def _read_base64(text: str) -> None:
    try:
        base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError(text) from None


_format("date", _DATE, extra=dt.date.fromisoformat)
_format("time", _CLOCK + _ZONE, lenient=r"\d\d(:?\d\d)?.*")
_format(
    "date-time",
    f"{_DATE}[Tt ]{_CLOCK}{_ZONE}",
    lenient=r"\d{4}-?(\d\d-?\d\d|W\d\d-?\d).*",
    extra=lambda text: dt.date.fromisoformat(text[:10]),
)
_format("uuid", _UUID, lenient=r"\{?(urn:)?(uuid:)?[0-9a-fA-F-]{32,45}\}?")
_format("duration", _DURATION, lenient=r"-?P[\dYMWDTHS.,]+")
_format("byte", r"[A-Za-z0-9+/]*=*", lenient=r"[\w+/=\s-]*", extra=_read_base64)
_format(
    "base64url",
    r"[A-Za-z0-9_-]*=*",
    lenient=r"[\w+/=\s-]*",
    extra=lambda text: _read_base64(text.translate({45: "+", 95: "/"})),
)
_format("decimal", r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", lenient=r"[-+.\deE]+")
