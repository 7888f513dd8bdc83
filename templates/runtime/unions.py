"""How the variants of a union are told apart where a look at one tag is not enough."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from .decoding import Decoder, decode_any, mismatch
from .model import Unknown
from .unset import UNSET

T = TypeVar("T")


class KeyedVariant(NamedTuple, Generic[T]):
    """A variant that is known by the keys of a JSON object."""

    decode: Decoder[T]
    required: tuple[str, ...]
    """Keys without which it is not this variant."""
    known: tuple[str, ...]


def unknown(tag: str | None, container: Any, key: Any) -> Unknown:
    """The object at `container[key]` as a variant that this version does not know."""
    return Unknown(tag, decode_any(container, key))


def decode_by_keys(
    container: Any, key: Any, variants: Sequence[KeyedVariant[T]]
) -> T | Unknown:
    """Decodes an object whose tag is missing.

    Of the variants whose required keys are all there, the one that knows most of the
    object's keys is taken. When that leaves none, or more than one, it is `Unknown`.
    """
    data: dict[str, Any] = container[key]
    fitting = [each for each in variants if all(n in data for n in each.required)]
    counts = [sum(name in data for name in each.known) for each in fitting]
    most = max(counts, default=0)
    if most == 0 or counts.count(most) > 1:
        return unknown(None, container, key)
    return fitting[counts.index(most)].decode(container, key)


def is_one_of(data: dict[str, Any], key: str, *values: object) -> bool:
    """Whether a property has one of some values; absent, it has the value None. Unlike
    Python, JSON does not take 1 for true."""
    value = data.get(key)
    return any(type(value) is type(each) and value == each for each in values)


def is_of_type(data: dict[str, Any], key: str, *types: type | None) -> bool:
    """Whether a property has a value of one of some types; absent, it is None."""
    value = data.get(key)
    return any(value is each if each is None else type(value) is each for each in types)


def absent_tag(
    data: dict[str, Any],
    key: str,
    default: str | None,
    extra: dict[str, Any],
    expected: str | None = None,
    *,
    nullable: bool = False,
) -> Any:
    """The tag of a variant whose object has none, or null where that may stand for it,
    and a note of how it came.

    Any other value at its place is a mismatch: `expected` says what the tag may be.
    """
    is_null = nullable and data.get(key) is None
    if default is None or (key in data and not is_null):
        return mismatch(data, key, repr(default) if expected is None else expected)
    extra[key] = None if key in data else UNSET
    return default
