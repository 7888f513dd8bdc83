from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pet_form_update_body import PetFormUpdateBody


def decode_pet_form_update_body(container: Any, key: Any) -> PetFormUpdateBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetFormUpdateBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetFormUpdateBody)
    extra: dict[str, Any] = {}
    if not _PET_FORM_UPDATE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_FORM_UPDATE_BODY_KNOWN)
    new.extra_fields = extra
    value = get("age")
    if value is not None and type(value) is not int:
        value = decode_int(data, "age")
    new.age = value
    value = get("file")
    if value is not None:
        value = decode_any(data, "file")
    new.file = value
    return new


def encode_pet_form_update_body(value: PetFormUpdateBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.age is not None:
        data["age"] = value.age
    if value.file is not None:
        data["file"] = value.file
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PET_FORM_UPDATE_BODY_KNOWN = frozenset(("age", "file"))

CODECS: Final[dict[type, Codec]] = {
    PetFormUpdateBody: Codec(decode_pet_form_update_body, encode_pet_form_update_body),
}
