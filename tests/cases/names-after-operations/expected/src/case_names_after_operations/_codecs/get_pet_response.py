from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.get_pet_response import GetPetResponse


def decode_get_pet_response(container: Any, key: Any) -> GetPetResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: GetPetResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(GetPetResponse)
    extra: dict[str, Any] = {}
    if not _GET_PET_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _GET_PET_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_get_pet_response(value: GetPetResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_GET_PET_RESPONSE_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {
    GetPetResponse: Codec(decode_get_pet_response, encode_get_pet_response),
}
