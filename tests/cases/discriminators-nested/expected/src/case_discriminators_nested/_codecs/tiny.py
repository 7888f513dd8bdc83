from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.tiny import Tiny


def decode_tiny(container: Any, key: Any) -> Tiny:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Tiny = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Tiny)
    extra: dict[str, Any] = {}
    if not _TINY_KNOWN.issuperset(data):
        extra = extra_fields(data, _TINY_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "square":
        value = absent_tag(data, "kind", "square", extra)
    new.kind = value
    value = get("sub")
    if value != "tiny":
        value = absent_tag(data, "sub", "tiny", extra)
    new.sub = value
    return new


def encode_tiny(value: Tiny) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "sub": value.sub}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TINY_KNOWN = frozenset(("kind", "sub"))

CODECS: Final[dict[type, Codec]] = {Tiny: Codec(decode_tiny, encode_tiny)}
