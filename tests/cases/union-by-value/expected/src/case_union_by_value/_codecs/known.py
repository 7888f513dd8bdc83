from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.known import Known


def decode_known(container: Any, key: Any) -> Known:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Known = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Known)
    extra: dict[str, Any] = {}
    if not _KNOWN_KNOWN.issuperset(data):
        extra = extra_fields(data, _KNOWN_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    return new


def encode_known(value: Known) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_KNOWN_KNOWN = frozenset(("kind",))

CODECS: Final[dict[type, Codec]] = {Known: Codec(decode_known, encode_known)}
