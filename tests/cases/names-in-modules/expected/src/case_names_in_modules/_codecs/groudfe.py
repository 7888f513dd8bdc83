from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.groudfe import Größe


def decode_größe(container: Any, key: Any) -> Größe:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Größe = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Größe)
    extra: dict[str, Any] = {}
    if not _GRÖSSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _GRÖSSE_KNOWN)
    new.extra_fields = extra
    value = get("kleineÄnderung")
    if value is not None and type(value) is not str:
        value = decode_str(data, "kleineÄnderung")
    new.kleine_änderung = value
    return new


def encode_größe(value: Größe) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.kleine_änderung is not None:
        data["kleineÄnderung"] = value.kleine_änderung
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_GRÖSSE_KNOWN = frozenset(("kleineÄnderung",))

CODECS: Final[dict[type, Codec]] = {Größe: Codec(decode_größe, encode_größe)}
