from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.oval import OvalBase


def decode_oval_base(container: Any, key: Any) -> OvalBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OvalBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(OvalBase)
    extra: dict[str, Any] = {}
    if not _OVAL_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _OVAL_BASE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("sub")
    if type(value) is not str:
        value = decode_str(data, "sub")
    new.sub = value
    return new


def encode_oval_base(value: OvalBase) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "sub": value.sub}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_OVAL_BASE_KNOWN = frozenset(("kind", "sub"))

CODECS: Final[dict[type, Codec]] = {OvalBase: Codec(decode_oval_base, encode_oval_base)}
