from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, map_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pets_pets import PetsPets


def decode_pets_pets(container: Any, key: Any) -> PetsPets:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetsPets = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetsPets)
    extra: dict[str, Any] = {}
    if not _PETS_PETS_KNOWN.issuperset(data):
        extra = extra_fields(data, _PETS_PETS_KNOWN)
    new.extra_fields = extra
    value = get("extra_fields")
    if value is not None:
        value = _map_of_any(data, "extra_fields")
    new.extra_fields_ = value
    return new


def encode_pets_pets(value: PetsPets) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.extra_fields_ is not None:
        data["extra_fields"] = encode(value.extra_fields_)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_any = map_of(decode_any)

_PETS_PETS_KNOWN = frozenset(("extra_fields",))

CODECS: Final[dict[type, Codec]] = {PetsPets: Codec(decode_pets_pets, encode_pets_pets)}
