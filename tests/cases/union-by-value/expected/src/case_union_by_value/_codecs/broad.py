from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.broad import Broad


def decode_broad(container: Any, key: Any) -> Broad:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Broad = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Broad)
    extra: dict[str, Any] = {}
    if not _BROAD_KNOWN.issuperset(data):
        extra = extra_fields(data, _BROAD_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    return new


def encode_broad(value: Broad) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BROAD_KNOWN = frozenset(("kind",))

CODECS: Final[dict[type, Codec]] = {Broad: Codec(decode_broad, encode_broad)}
