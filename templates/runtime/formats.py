"""The formats of JSON strings: dates, times, durations and base64, each with its way
back.

What was read encodes to the very text that it was read from. Where that is not the text
that Python would write (`Z` for `+00:00`, nanoseconds), the value is of a subclass that
remembers it as `wire_text`; whatever is computed from such a value is written Python's
way.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from datetime import date, datetime, time, timedelta
from typing import Any, Final, SupportsIndex, TypeVar

from .decoding import checked
from .shapes import is_mapping, is_sequence

W = TypeVar("W", bound="WireText")

_DAY: Final = 86_400_000_000
_MICROSECONDS: Final = (7 * _DAY, _DAY, 3_600_000_000, 60_000_000, 1_000_000)
_AMOUNT: Final = r"(\d+(?:[.,]\d+)?)"
_DURATION: Final = re.compile(
    rf"(-?)P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?"
    rf"(?:T(?=\d)(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?",
    re.ASCII,
)
_LONGEST_AMOUNT: Final = 40


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


decode_datetime: Final = checked(str, "date-time with an offset", read_datetime)


def read_date(text: str) -> date:
    """RFC 3339 full-date, and no other form of ISO 8601. Raises ValueError."""
    value = date.fromisoformat(text)
    if value.isoformat() != text:
        raise ValueError("not a date")
    return value


decode_date: Final = checked(str, "date", read_date)


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


decode_time: Final = checked(str, "time", read_time)


def read_duration(text: str) -> timedelta | str:
    """ISO 8601 duration. The text itself when it has years or months, which have no
    fixed length, or more than a timedelta can hold exactly. Raises ValueError."""
    found = _DURATION.fullmatch(text)
    if found is None:
        raise ValueError("not a duration")
    sign, years, months, *amounts = found.groups("")
    if years or months:
        return text
    try:
        total = sum(map(_microseconds, amounts, _MICROSECONDS))
        value = timedelta(microseconds=-total if sign else total)
    except OverflowError:
        return text
    if write_duration(value) == text:
        return value
    return marked(WireDuration(value.days, value.seconds, value.microseconds), text)


def _microseconds(amount: str, unit: int) -> int:
    """Raises OverflowError when it is not a whole number of microseconds, or has more
    digits than make sense."""
    if len(amount) > _LONGEST_AMOUNT:
        raise OverflowError
    whole, _, fraction = amount.replace(",", ".").partition(".")
    total, rest = divmod(int(whole + fraction or "0") * unit, int(10 ** len(fraction)))
    if rest:
        raise OverflowError
    return total


def write_duration(value: timedelta) -> str:
    """ISO 8601, in days, hours, minutes and seconds: `P1DT2H`, `PT0S`."""
    size = abs(value)
    minutes, seconds = divmod(size.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    second = f"{seconds}.{size.microseconds:06}".rstrip("0").rstrip(".")
    amounts = ((hours, "H"), (minutes, "M"), (second, "S"))
    clock = "".join(f"{n}{unit}" for n, unit in amounts if n not in (0, "0"))
    if not value:
        clock = "0S"
    day = f"{size.days}D" if size.days else ""
    sign = "-" if value < timedelta() else ""
    return f"{sign}P{day}{'T' if clock else ''}{clock}"


class WireDuration(WireText, timedelta):
    """A duration whose text is not what `write_duration` writes."""

    __slots__ = ("wire_text",)
    read = staticmethod(read_duration)


decode_duration: Final = checked(str, "duration", read_duration)


def read_bytes(text: str) -> bytes:
    """Base64 (RFC 4648, section 4); takes the URL-safe alphabet, line breaks and
    missing padding as well. Raises ValueError."""
    value = _unpacked(text)
    if b64encode(value).decode() == text:
        return value
    return marked(WireBytes(value), text)


def _unpacked(text: str) -> bytes:
    digits = "".join(text.split()).rstrip("=").replace("-", "+").replace("_", "/")
    return b64decode(digits + "=" * (-len(digits) % 4), validate=True)


class WireBytes(WireText, bytes):
    """Bytes whose text is not what `b64encode` writes."""

    wire_text: str
    read = staticmethod(read_bytes)


decode_bytes: Final = checked(str, "base64", read_bytes)


def read_base64url(text: str) -> bytes:
    """RFC 4648, section 5; takes missing padding and the other alphabet as well, and
    remembers them. Raises ValueError."""
    value = _unpacked(text)
    if urlsafe_b64encode(value).decode() == text:
        return value
    kept = UrlSafeBytes(value)
    kept.url_text = text
    return kept


class UrlSafeBytes(bytes):
    """Bytes whose text is not what `urlsafe_b64encode` writes. Where base64 is asked for
    they are like any other."""

    url_text: str


decode_base64url: Final = checked(str, "base64url", read_base64url)


def url_safe(value: Any) -> Any:
    """The value with text for bytes, in lists and mappings too: a `bytes` does not say in
    which alphabet it travels. New bytes are padded (RFC 4648, section 3.2)."""
    if isinstance(value, (bytes, bytearray)):
        return getattr(value, "url_text", None) or urlsafe_b64encode(value).decode()
    if is_sequence(value):
        return [url_safe(item) for item in value]
    if is_mapping(value):
        return {name: url_safe(member) for name, member in value.items()}
    return value


def text_of(value: object) -> str:
    """How a value of any format is written. Raises ValueError, or
    TypeError for what has no format."""
    if isinstance(value, WireText) and hasattr(value, "wire_text"):
        return value.wire_text
    match value:
        case datetime(tzinfo=None):
            raise ValueError("a datetime without a time zone means no moment")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return write_duration(value)
        case bytes() | bytearray():
            return b64encode(value).decode()
        case _:
            from .exact import exact_text_of  # these take 8 ms to import

            return exact_text_of(value)


def sent_text_of(value: object) -> str:
    """As it goes to a server: a moment in UTC ends with `Z`, all that some servers take."""
    text = text_of(value)
    is_ours = isinstance(value, datetime) and not hasattr(value, "wire_text")
    return f"{text[:-6]}Z" if is_ours and text.endswith("+00:00") else text
