from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.owner import Owner, OwnerAny
from .pet import decode_pet


def decode_owner(container: Any, key: Any) -> Owner:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Owner = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Owner)
    extra: dict[str, Any] = {}
    if not _OWNER_KNOWN.issuperset(data):
        extra = extra_fields(data, _OWNER_KNOWN)
    new.extra_fields = extra
    new.pet = _nullable_pet(data, "pet")
    value = get("kind")
    if value is not None and type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("any")
    if value is not None:
        value = decode_owner_any(data, "any")
    new.any = value
    new.part = _nullable_pet(data, "part")
    value = get("bare")
    if value is not None:
        value = decode_owner_bare(data, "bare")
    new.bare = value
    value = get("free")
    if value is not None:
        value = decode_any(data, "free")
    new.free = value
    return new


def encode_owner(value: Owner) -> dict[str, Any]:
    data: dict[str, Any] = {
        "pet": encode(value.pet),
        "kind": value.kind,
        "part": encode(value.part),
        "bare": encode(value.bare),
    }
    if value.any is not None:
        data["any"] = encode(value.any)
    if value.free is not None:
        data["free"] = encode(value.free)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_owner_any(container: Any, key: Any) -> OwnerAny:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OwnerAny = mismatch(container, key, "object")
        return fault
    return decode_pet(container, key)


def decode_owner_bare(container: Any, key: Any) -> str | list[str]:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = _list_of_str(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "str or array")
    found: str | list[str] = value
    return found


_new = object.__new__

_nullable_pet = nullable(decode_pet)

_list_of_str = list_of(decode_str)

_OWNER_KNOWN = frozenset(("pet", "kind", "any", "part", "bare", "free"))

CODECS: Final[dict[type, Codec]] = {Owner: Codec(decode_owner, encode_owner)}
