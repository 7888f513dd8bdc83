from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pet import Pet, PetOwner


def decode_pet(container: Any, key: Any) -> Pet:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pet = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Pet)
    extra: dict[str, Any] = {}
    if not _PET_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_KNOWN)
    new.extra_fields = extra
    value = get("legs")
    if value is not None and type(value) is not int:
        value = decode_int(data, "legs")
    new.legs = value
    value = get("region")
    if value is not None and type(value) is not int:
        value = decode_int(data, "region")
    new.region = value
    value = get("tags")
    if value is not None:
        value = _list_of_str(data, "tags")
    new.tags = value
    value = get("owner")
    if value is not None:
        value = decode_pet_owner(data, "owner")
    new.owner = value
    return new


def encode_pet(value: Pet) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.legs is not None:
        data["legs"] = value.legs
    if value.region is not None:
        data["region"] = value.region
    if value.tags is not None:
        data["tags"] = encode(value.tags)
    if value.owner is not None:
        data["owner"] = encode(value.owner)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_pet_owner(container: Any, key: Any) -> PetOwner:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetOwner = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetOwner)
    extra: dict[str, Any] = {}
    if not _PET_OWNER_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_OWNER_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_pet_owner(value: PetOwner) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_PET_KNOWN = frozenset(("legs", "region", "tags", "owner"))

_PET_OWNER_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {
    Pet: Codec(decode_pet, encode_pet),
    PetOwner: Codec(decode_pet_owner, encode_pet_owner),
}
