from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pet import Pet


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
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_pet(value: Pet) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PET_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {Pet: Codec(decode_pet, encode_pet)}
