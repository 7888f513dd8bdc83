from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pet_owner_update_response import PetOwnerUpdateResponse
from .person import decode_person
from .pet_owner_update_response_stays import decode_pet_owner_update_response_stays


def decode_pet_owner_update_response(
    container: Any,
    key: Any,
) -> PetOwnerUpdateResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetOwnerUpdateResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetOwnerUpdateResponse)
    extra: dict[str, Any] = {}
    if not _PET_OWNER_UPDATE_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_OWNER_UPDATE_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("owner")
    if value is not None:
        value = decode_person(data, "owner")
    new.owner = value
    value = get("stays")
    if value is not None:
        value = decode_pet_owner_update_response_stays(data, "stays")
    new.stays = value
    return new


def encode_pet_owner_update_response(value: PetOwnerUpdateResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.owner is not None:
        data["owner"] = encode(value.owner)
    if value.stays is not None:
        data["stays"] = encode(value.stays)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PET_OWNER_UPDATE_RESPONSE_KNOWN = frozenset(("owner", "stays"))

CODECS: Final[dict[type, Codec]] = {
    PetOwnerUpdateResponse: Codec(
        decode_pet_owner_update_response,
        encode_pet_owner_update_response,
    ),
}
