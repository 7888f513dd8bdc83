"""The formats of JSON strings: dates, times, durations and base64, each with its way
back.

What was read encodes to the very text that it was read from. Where that is not the text
that Python would write (`Z` for `+00:00`, nanoseconds), the value is of a subclass that
remembers it as `wire_text`; whatever is computed from such a value is written Python's
way.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, Final, SupportsIndex, TypeVar

from .decoding import Decoder, mismatch

T = TypeVar("T")
W = TypeVar("W", bound="WireText")

_DAY: Final = 86_400_000_000
_MICROSECONDS: Final = (7 * _DAY, _DAY, 3_600_000_000, 60_000_000, 1_000_000)
_DURATION: Final = re.compile(
    r"(-?)P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?"
    r"(?:T(?=\d)(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?",
    re.ASCII,
)
_AMOUNT: Final = re.compile(r"(\d{1,18})(?:[.,](\d{1,18}))?", re.ASCII)


class WireText:
    """A value that remembers how it was written. Copies and pickles remember it too."""

    __slots__ = ()
    wire_text: str

    @staticmethod
    def read(text: str) -> Any:
        """Reads the value back from `wire_text`."""
        raise NotImplementedError

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        text = getattr(self, "wire_text", None)
        if text is None:  # computed from such a value, not read
            return super().__reduce_ex__(protocol)
        return type(self).read, (text,)


def marked(value: W, text: str) -> W:
    """A value that was written so."""
    object.__setattr__(value, "wire_text", text)  # some refuse plain assignment
    return value


def formatted(read: Callable[[str], T], expected: str) -> Decoder[T]:
    """A decoder of strings that a function reads, which raises ValueError for others."""

    def decode(container: Any, key: Any) -> T:
        try:
            return read(container[key])
        except (ValueError, TypeError, AttributeError, KeyError):
            found: T = mismatch(container, key, expected)
            return found

    return decode


def read_datetime(text: str) -> datetime:
    """RFC 3339 date-time. Raises ValueError, without an offset too."""
    # The common form first, whose text isoformat() writes again; 2026-W47-7T... is not it.
    if text[19:] == "+00:00" and text[10] == "T" and text[16] == ":" and text[5] != "W":
        return datetime.fromisoformat(text)
    if text.endswith(("Z", "z")):
        return marked(WireDateTime.fromisoformat(text.upper()), text)
    value = datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError("no offset")
    if value.isoformat() == text:
        return value
    return marked(WireDateTime.fromisoformat(text), text)


class WireDateTime(WireText, datetime):
    """A date-time whose text is not what `isoformat` writes."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_datetime)


decode_datetime: Final = formatted(read_datetime, "date-time with an offset")


def read_date(text: str) -> date:
    """RFC 3339 full-date, and no other form of ISO 8601. Raises ValueError."""
    value = date.fromisoformat(text)
    if value.isoformat() != text:
        raise ValueError("not a date")
    return value


decode_date: Final = formatted(read_date, "date")


def read_time(text: str) -> time:
    """RFC 3339 full-time, or partial-time without an offset. Raises ValueError."""
    value = time.fromisoformat(text)
    if value.isoformat() == text:
        return value
    return marked(WireTime.fromisoformat(text), text)


class WireTime(WireText, time):
    """A time whose text is not what `isoformat` writes."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_time)


decode_time: Final = formatted(read_time, "time")


def read_duration(text: str) -> timedelta | str:
    """ISO 8601 duration. The text itself when it has years or months, which have no
    fixed length, or more than a timedelta can hold exactly. Raises ValueError."""
    found = _DURATION.fullmatch(text)
    if found is None:
        raise ValueError("not a duration")
    sign, years, months, *amounts = found.groups()
    total = 0
    for amount, unit in zip(amounts, _MICROSECONDS, strict=True):
        if amount is not None:
            part = _microseconds(amount, unit)
            if part is None:
                return text
            total += part
    if years is not None or months is not None:
        return text
    try:
        value = timedelta(microseconds=-total if sign else total)
    except OverflowError:
        return text
    if write_duration(value) == text:
        return value
    return marked(WireDuration(value.days, value.seconds, value.microseconds), text)


def _microseconds(amount: str, unit: int) -> int | None:
    """None when it is not a whole number of microseconds, or has more digits than make
    sense."""
    found = _AMOUNT.fullmatch(amount)
    if found is None:
        if amount.isdecimal() or len(amount) > 18:
            return None
        raise ValueError("not a duration")
    whole, fraction = found.groups()
    total = int(whole) * unit
    if fraction is not None:
        part, rest = divmod(int(fraction) * unit, 10 ** len(fraction))
        total += part
        if rest:
            return None
    return total


def write_duration(value: timedelta) -> str:
    """ISO 8601, in days, hours, minutes and seconds: `P1DT2H`, `PT0S`."""
    total = value // timedelta(microseconds=1)
    seconds, microseconds = divmod(abs(total), 1_000_000)
    days, seconds = divmod(seconds, 86_400)
    hours, seconds = divmod(seconds, 3_600)
    minutes, seconds = divmod(seconds, 60)
    second = f"{seconds}.{microseconds:06}".rstrip("0") if microseconds else seconds
    day_part = f"{days}D" if days else ""
    time_part = f"{hours}H" if hours else ""
    time_part += f"{minutes}M" if minutes else ""
    time_part += f"{second}S" if second else ""
    if not day_part and not time_part:
        return "PT0S"
    return f"{'-' * (total < 0)}P{day_part}{'T' * bool(time_part)}{time_part}"


class WireDuration(WireText, timedelta):
    """A duration whose text is not what `write_duration` writes."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_duration)


decode_duration: Final = formatted(read_duration, "duration")


def read_bytes(text: str) -> bytes:
    """Base64 (RFC 4648, section 4); takes the URL-safe alphabet, line breaks and
    missing padding as well. Raises ValueError."""
    try:
        value = b64decode(text, validate=True)
        if b64encode(value).decode() == text:
            return value
    except binascii.Error:
        stripped = "".join(text.split()).rstrip("=").translate({45: "+", 95: "/"})
        value = b64decode(stripped + "=" * (-len(stripped) % 4), validate=True)
    return marked(WireBytes(value), text)


class WireBytes(WireText, bytes):
    """Bytes whose text is not what `b64encode` writes."""

    wire_text: str
    read = staticmethod(read_bytes)


decode_bytes: Final = formatted(read_bytes, "base64")


def text_of(value: object) -> str | None:
    """How a value of any format is written; None when it is of none. Raises ValueError."""
    if isinstance(value, WireText) and hasattr(value, "wire_text"):
        return value.wire_text
    match value:
        case datetime():
            if value.tzinfo is None:
                raise ValueError("a datetime without a time zone means no moment")
            return value.isoformat()
        case date() | time():
            return value.isoformat()
        case timedelta():
            return write_duration(value)
        case bytes() | bytearray():
            return b64encode(value).decode()
        case _:
            from .exact import exact_text_of  # these take 8 ms to import

            return exact_text_of(value)
