from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_bytes
from .._runtime.model import Codec
from ..models.bytes_model import Bytes
from .date import decode_date_model


def decode_bytes_model(container: Any, key: Any) -> Bytes:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Bytes = mismatch(container, key, "object")
        return fault
    new = _new(Bytes)
    extra: dict[str, Any] = {}
    if not _BYTES_MODEL_KNOWN.issuperset(data):
        extra = extra_fields(data, _BYTES_MODEL_KNOWN)
    new.extra_fields = extra
    new.at = decode_date_model(data, "at")
    new.byte = decode_bytes(data, "byte")
    return new


def encode_bytes_model(value: Bytes) -> dict[str, Any]:
    data: dict[str, Any] = {"at": encode(value.at), "byte": encode(value.byte)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BYTES_MODEL_KNOWN = frozenset(("at", "byte"))

CODECS: Final[dict[type, Codec]] = {
    Bytes: Codec(decode_bytes_model, encode_bytes_model),
}
