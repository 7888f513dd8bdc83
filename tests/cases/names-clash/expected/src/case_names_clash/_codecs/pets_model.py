from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pets_model import PetsModel


def decode_pets_model(container: Any, key: Any) -> PetsModel:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetsModel = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetsModel)
    extra: dict[str, Any] = {}
    if not _PETS_MODEL_KNOWN.issuperset(data):
        extra = extra_fields(data, _PETS_MODEL_KNOWN)
    new.extra_fields = extra
    value = get("unknown")
    if value is not None and type(value) is not str:
        value = decode_str(data, "unknown")
    new.unknown = value
    return new


def encode_pets_model(value: PetsModel) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.unknown is not None:
        data["unknown"] = value.unknown
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PETS_MODEL_KNOWN = frozenset(("unknown",))

CODECS: Final[dict[type, Codec]] = {
    PetsModel: Codec(decode_pets_model, encode_pets_model),
}
