"""From objects to JSON. The Python type of a value says how it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar
from enum import Enum
from typing import Any, Final

from .errors import EncodeError
from .model import Model, Unknown, codec_of
from .shapes import PLAIN, is_mapping, is_sequence, way_to
from .unset import UNSET

_SENDING: Final[ContextVar[bool]] = ContextVar("sending", default=False)


class _Unsendable(Exception):
    """A value that JSON cannot say. Becomes an `EncodeError` once its place is known."""

    def __init__(self, value: object, reason: str) -> None:
        super().__init__(reason)
        self.value = value


def encode(value: object) -> Any:
    """The JSON value that travels for a Python value.

    Members of mappings that are `UNSET` are left out. Fails with a private exception
    for what cannot be sent; `dump_json` and `encode_named` turn it into an
    `EncodeError` that names the place.
    """
    kind = type(value)
    if kind in PLAIN:
        return value
    if is_sequence(value):
        return [encode(item) for item in value]
    if isinstance(value, Model):
        return codec_of(kind).encode(value)
    if isinstance(value, Unknown):
        return value.data
    if is_mapping(value):
        return {
            _checked_name(value, name): encode(member)
            for name, member in value.items()
            if member is not UNSET
        }
    if value is UNSET:
        raise _Unsendable(value, "UNSET stands for nothing to send")
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, (str, int, float)):
        return value
    from .formats import sent_text_of, text_of  # most calls send none

    try:
        return sent_text_of(value) if is_sending() else text_of(value)
    except (TypeError, ValueError) as fault:
        raise _Unsendable(value, str(fault)) from None


def _checked_name(mapping: Mapping[Any, Any], name: object) -> str:
    if isinstance(name, str):
        return name
    raise _Unsendable(mapping, f"the key {name!r} is not a str")


def merge_extra(data: dict[str, Any], extra: Mapping[str, Any]) -> None:
    """Adds a model's `extra_fields` to what is sent; `UNSET` takes a known field away."""
    for name, value in extra.items():
        if value is UNSET:
            data.pop(name, None)
        else:
            data[name] = encode(value)


def is_sending() -> bool:
    """Whether a request body is being encoded: fields that only the server sets stay
    out of it, and out of nothing else."""
    return _SENDING.get()


def encode_named(value: object, place: str, *, is_sent: bool = False) -> Any:
    """`encode`, for the value at the named place. Raises `EncodeError`."""
    token = _SENDING.set(is_sent)
    try:
        return encode(value)
    except (_Unsendable, RecursionError) as fault:
        raise _placed(fault, value, place) from None
    finally:
        _SENDING.reset(token)


def encode_sent(value: object, place: str = "body") -> Any:
    """`encode_named`, for a request body or a part of one: without the fields that only
    the server sets."""
    return encode_named(value, place, is_sent=True)


def with_members(value: object, extra: Mapping[str, Any]) -> Mapping[str, Any]:
    """A request body and what is sent beside its members. Raises `EncodeError`."""
    if value is UNSET:
        return extra
    members = value if is_mapping(value) else encode_sent(value)
    if not is_mapping(members):
        raise EncodeError("extra_body", "only an object can have more members")
    return {**members, **extra}


def dump_json(value: object, place: str = "body", *, is_sent: bool = False) -> bytes:
    """Compact JSON in UTF-8 of any value. Raises `EncodeError`, for NaN and Infinity
    too."""
    data = encode_named(value, place, is_sent=is_sent)
    try:
        return _JSON.encode(data).encode()
    except (_Unsendable, RecursionError, ValueError) as fault:
        raise _placed(fault, data, place) from None


def _refuse(value: object) -> Any:
    raise _Unsendable(value, f"{type(value).__qualname__} cannot be sent")


_JSON: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_refuse
)


def _placed(fault: Exception, root: object, place: str) -> EncodeError:
    """The error of a value that is somewhere in a root, which is at the named place."""
    match fault:
        case RecursionError():
            return EncodeError(place, "nested too deeply, or in itself")
        case UnicodeEncodeError():
            return EncodeError(place, "has half of a surrogate pair in a str")
        case _Unsendable(value=culprit):
            way = way_to(root, lambda each: each is culprit)
        case _:
            way = way_to(root, _is_infinite)
    return EncodeError(f"{place}{way or ''}", str(fault))


def _is_infinite(value: object) -> bool:
    return isinstance(value, float) and value - value != 0
