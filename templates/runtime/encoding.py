"""From objects to JSON. The Python type of a value says how it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import fields
from enum import Enum
from typing import Any, Final

from .errors import EncodeError
from .model import Model, Unknown, codec_of
from .shapes import is_mapping, is_sequence
from .unset import UNSET

_AS_IT_IS: Final = frozenset((str, int, float, bool, type(None)))


_SENDING: Final[ContextVar[bool]] = ContextVar("sending", default=False)


class _Unsendable(Exception):
    """A value that JSON cannot say. Becomes an `EncodeError` once its place is known."""

    def __init__(self, value: object, reason: str) -> None:
        super().__init__(reason)
        self.value = value
        self.reason = reason


def encode(value: object) -> Any:
    """The JSON value that travels for a Python value.

    Members of mappings that are `UNSET` are left out. Fails with a private exception
    for what cannot be sent; `dump_json` and `encode_named` turn it into an
    `EncodeError` that names the place.
    """
    kind = type(value)
    if kind in _AS_IT_IS:
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
    return _encode_format(value)


def _encode_format(value: object) -> Any:
    from .formats import text_of  # most calls send none

    try:
        text = text_of(value)
    except ValueError as fault:
        raise _Unsendable(value, str(fault)) from None
    return _refuse(value) if text is None else text


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


def encode_named(value: object, place: str) -> Any:
    """`encode`, for the value at the named place. Raises `EncodeError`."""
    try:
        return encode(value)
    except _Unsendable as fault:
        where = f"{place}{_way_to(fault.value, value)}"
        raise EncodeError(where, fault.reason) from None
    except RecursionError:
        raise EncodeError(place, "nested too deeply, or in itself") from None


def encode_model(value: Model) -> dict[str, Any]:
    """The JSON object of a model. Raises `EncodeError`."""
    data: dict[str, Any] = encode_named(value, type(value).__qualname__)
    return data


def is_sending() -> bool:
    """Whether a request body is being encoded: fields that only the server sets stay
    out of it, and out of nothing else."""
    return _SENDING.get()


def encode_sent(value: object, place: str = "body") -> Any:
    """`encode_named`, for a request body or a part of one: without the fields that only
    the server sets."""
    token = _SENDING.set(True)
    try:
        return encode_named(value, place)
    finally:
        _SENDING.reset(token)


def dump_body(value: object) -> bytes:
    """The JSON of a request body. Raises `EncodeError`."""
    token = _SENDING.set(True)
    try:
        return dump_json(value)
    finally:
        _SENDING.reset(token)


def with_members(value: object, extra: Mapping[str, Any]) -> Mapping[str, Any]:
    """A request body and what is sent beside its members. Raises `EncodeError`."""
    if value is UNSET:
        return extra
    members = value if is_mapping(value) else encode_sent(value)
    if not is_mapping(members):
        raise EncodeError("extra_body", "only an object can have more members")
    return {**members, **extra}


def dump_json(value: object, place: str = "body") -> bytes:
    """Compact JSON in UTF-8 of any value. Raises `EncodeError`, for NaN and Infinity
    too."""
    data = encode_named(value, place)
    try:
        text = json.dumps(
            data,
            ensure_ascii=False,
            allow_nan=False,
            separators=(",", ":"),
            default=_refuse,
        )
        return text.encode()
    except _Unsendable as fault:
        where = f"{place}{_way_to(fault.value, data)}"
        raise EncodeError(where, fault.reason) from None
    except UnicodeEncodeError:
        raise EncodeError(place, "has half of a surrogate pair in a str") from None
    except RecursionError:
        raise EncodeError(place, "nested too deeply, or in itself") from None
    except ValueError as fault:
        where = f"{place}{_way_to(None, data)}"
        raise EncodeError(where, str(fault)) from None


def _refuse(value: object) -> Any:
    raise _Unsendable(value, f"{type(value).__qualname__} cannot be sent")


def _way_to(culprit: object, root: object) -> str:
    """The attributes and indexes that lead to a value, found by identity and without
    recursion; for None, to the first float that is not finite. Empty when it is not
    found."""
    places: list[tuple[object, str]] = [(root, "")]
    seen: set[int] = set()  # a value may hold itself
    while places:
        value, way = places.pop()
        if culprit is None:
            if isinstance(value, float) and value - value != 0:
                return way
        elif value is culprit:
            return way
        if id(value) not in seen:
            seen.add(id(value))
            places.extend((member, f"{way}{step}") for member, step in _members(value))
    return ""


def _members(value: Any) -> Iterator[tuple[object, str]]:
    if isinstance(value, Model):
        for item in fields(value):
            yield getattr(value, item.name), f".{item.name}"
    elif is_mapping(value):
        for name, member in value.items():
            yield member, f"[{name!r}]"
    elif is_sequence(value):
        for index, member in enumerate(value):
            yield member, f"[{index}]"
