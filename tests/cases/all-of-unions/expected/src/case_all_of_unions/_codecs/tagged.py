from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.tagged import Tagged, TaggedBlue, TaggedRed


def decode_tagged(container: Any, key: Any) -> Tagged:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Tagged = mismatch(container, key, "object")
        return fault
    tag = data.get("colour")
    if type(tag) is not str:
        return decode_by_keys(container, key, _TAGGED_KEYS)
    decode = _TAGGED_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_tagged_red(container: Any, key: Any) -> TaggedRed:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TaggedRed = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TaggedRed)
    extra: dict[str, Any] = {}
    if not _TAGGED_RED_KNOWN.issuperset(data):
        extra = extra_fields(data, _TAGGED_RED_KNOWN)
    new.extra_fields = extra
    value = get("owner")
    if value is not None and type(value) is not str:
        value = decode_str(data, "owner")
    new.owner = value
    value = get("colour")
    if value != "r":
        value = absent_tag(data, "colour", "r", extra, nullable=True)
    new.colour = value
    value = get("warmth")
    if value is not None and type(value) is not int:
        value = decode_int(data, "warmth")
    new.warmth = value
    return new


def encode_tagged_red(value: TaggedRed) -> dict[str, Any]:
    data: dict[str, Any] = {"colour": value.colour}
    if value.owner is not None:
        data["owner"] = value.owner
    if value.warmth is not None:
        data["warmth"] = value.warmth
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_tagged_blue(container: Any, key: Any) -> TaggedBlue:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TaggedBlue = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TaggedBlue)
    extra: dict[str, Any] = {}
    if not _TAGGED_BLUE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TAGGED_BLUE_KNOWN)
    new.extra_fields = extra
    value = get("owner")
    if value is not None and type(value) is not str:
        value = decode_str(data, "owner")
    new.owner = value
    value = get("colour")
    if value != "Blue":
        value = absent_tag(data, "colour", "Blue", extra, nullable=True)
    new.colour = value
    value = get("depth")
    if value is not None and type(value) is not int:
        value = decode_int(data, "depth")
    new.depth = value
    return new


def encode_tagged_blue(value: TaggedBlue) -> dict[str, Any]:
    data: dict[str, Any] = {"colour": value.colour}
    if value.owner is not None:
        data["owner"] = value.owner
    if value.depth is not None:
        data["depth"] = value.depth
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TAGGED_TAGS: Final[dict[str, Decoder[Tagged]]] = {
    "r": decode_tagged_red,
    "Blue": decode_tagged_blue,
}

_TAGGED_KEYS: Final[list[KeyedVariant[Tagged]]] = [
    KeyedVariant(decode_tagged_red, required=(), known=("owner", "warmth")),
    KeyedVariant(decode_tagged_blue, required=(), known=("owner", "depth")),
]

_TAGGED_RED_KNOWN = frozenset(("owner", "colour", "warmth"))

_TAGGED_BLUE_KNOWN = frozenset(("owner", "colour", "depth"))

CODECS: Final[dict[type, Codec]] = {
    TaggedRed: Codec(decode_tagged_red, encode_tagged_red),
    TaggedBlue: Codec(decode_tagged_blue, encode_tagged_blue),
}
