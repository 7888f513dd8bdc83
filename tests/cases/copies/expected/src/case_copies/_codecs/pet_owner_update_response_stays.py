from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pet_owner_update_response_stays import PetOwnerUpdateResponseStays


def decode_pet_owner_update_response_stays(
    container: Any,
    key: Any,
) -> PetOwnerUpdateResponseStays:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetOwnerUpdateResponseStays = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetOwnerUpdateResponseStays)
    extra: dict[str, Any] = {}
    if not _PET_OWNER_UPDATE_RESPONSE_STAYS_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_OWNER_UPDATE_RESPONSE_STAYS_KNOWN)
    new.extra_fields = extra
    value = get("room")
    if value is not None and type(value) is not str:
        value = decode_str(data, "room")
    new.room = value
    return new


def encode_pet_owner_update_response_stays(
    value: PetOwnerUpdateResponseStays,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.room is not None:
        data["room"] = value.room
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PET_OWNER_UPDATE_RESPONSE_STAYS_KNOWN = frozenset(("room",))

CODECS: Final[dict[type, Codec]] = {
    PetOwnerUpdateResponseStays: Codec(
        decode_pet_owner_update_response_stays,
        encode_pet_owner_update_response_stays,
    ),
}
