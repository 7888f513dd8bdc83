from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pet import Pet, PetName, PetTag
from .cage import decode_cage
from .owner import decode_owner


def decode_pet(container: Any, key: Any) -> Pet:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pet = mismatch(container, key, "object")
        return fault
    new = _new(Pet)
    extra: dict[str, Any] = {}
    if not _PET_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_KNOWN)
    new.extra_fields = extra
    new.name = decode_pet_name(data, "name")
    new.tag = decode_pet_tag(data, "tag")
    new.cage = decode_cage(data, "cage")
    new.owner = decode_owner(data, "owner")
    return new


def encode_pet(value: Pet) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": encode(value.name),
        "tag": encode(value.tag),
        "cage": encode(value.cage),
        "owner": encode(value.owner),
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_pet_name(container: Any, key: Any) -> PetName:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetName = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetName)
    extra: dict[str, Any] = {}
    if not _PET_NAME_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_NAME_KNOWN)
    new.extra_fields = extra
    value = get("full")
    if type(value) is not str:
        value = decode_str(data, "full")
    new.full = value
    return new


def encode_pet_name(value: PetName) -> dict[str, Any]:
    data: dict[str, Any] = {"full": value.full}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_pet_tag(container: Any, key: Any) -> PetTag:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetTag = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetTag)
    extra: dict[str, Any] = {}
    if not _PET_TAG_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_TAG_KNOWN)
    new.extra_fields = extra
    value = get("number")
    if type(value) is not int:
        value = decode_int(data, "number")
    new.number = value
    return new


def encode_pet_tag(value: PetTag) -> dict[str, Any]:
    data: dict[str, Any] = {"number": value.number}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PET_KNOWN = frozenset(("name", "tag", "cage", "owner"))

_PET_NAME_KNOWN = frozenset(("full",))

_PET_TAG_KNOWN = frozenset(("number",))

CODECS: Final[dict[type, Codec]] = {
    Pet: Codec(decode_pet, encode_pet),
    PetName: Codec(decode_pet_name, encode_pet_name),
    PetTag: Codec(decode_pet_tag, encode_pet_tag),
}
