from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.kinds_retrieve_response_other import KindsRetrieveResponseOther


def decode_kinds_retrieve_response_other(
    container: Any,
    key: Any,
) -> KindsRetrieveResponseOther:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: KindsRetrieveResponseOther = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(KindsRetrieveResponseOther)
    extra: dict[str, Any] = {}
    if not _KINDS_RETRIEVE_RESPONSE_OTHER_KNOWN.issuperset(data):
        extra = extra_fields(data, _KINDS_RETRIEVE_RESPONSE_OTHER_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_kinds_retrieve_response_other(
    value: KindsRetrieveResponseOther,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_KINDS_RETRIEVE_RESPONSE_OTHER_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {
    KindsRetrieveResponseOther: Codec(
        decode_kinds_retrieve_response_other,
        encode_kinds_retrieve_response_other,
    ),
}
