from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.animal import Animal
from .place import decode_place


def decode_animal(container: Any, key: Any) -> Animal:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Animal = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Animal)
    extra: dict[str, Any] = {}
    if not _ANIMAL_KNOWN.issuperset(data):
        extra = extra_fields(data, _ANIMAL_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("keeper")
    if type(value) is not str:
        value = _nullable_str(data, "keeper")
    new.keeper = value
    value = get("legs")
    if type(value) is not int:
        value = decode_int(data, "legs")
    new.legs = value
    value = get("weight")
    if value is not None:
        value = decode_float(data, "weight")
    new.weight = value
    value = get("is-tame")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is-tame")
    new.is_tame = value
    value = get("nickname")
    if value is not None and type(value) is not str:
        value = decode_str(data, "nickname")
    new.nickname = value
    value = get("parents")
    if value is not None:
        value = _list_of_str(data, "parents")
    new.parents = value
    value = get("Origin")
    if value is not None:
        value = decode_place(data, "Origin")
    new.origin = value
    value = get("notes")
    new.notes = value
    return new


def encode_animal(value: Animal) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": value.name,
        "keeper": value.keeper,
        "legs": value.legs,
        "nickname": value.nickname,
    }
    if value.weight is not None:
        data["weight"] = value.weight
    if value.is_tame is not None:
        data["is-tame"] = value.is_tame
    if value.parents is not None:
        data["parents"] = encode(value.parents)
    if value.origin is not None:
        data["Origin"] = encode(value.origin)
    if value.notes is not None:
        data["notes"] = encode(value.notes)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_nullable_str = nullable(decode_str)

_list_of_str = list_of(decode_str)

_ANIMAL_KNOWN = frozenset(
    (
        "name",
        "keeper",
        "legs",
        "weight",
        "is-tame",
        "nickname",
        "parents",
        "Origin",
        "notes",
    ),
)

CODECS: Final[dict[type, Codec]] = {Animal: Codec(decode_animal, encode_animal)}
