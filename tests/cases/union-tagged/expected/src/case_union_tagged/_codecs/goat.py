from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.goat import Goat


def decode_goat(container: Any, key: Any) -> Goat:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Goat = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Goat)
    extra: dict[str, Any] = {}
    if not _GOAT_KNOWN.issuperset(data):
        extra = extra_fields(data, _GOAT_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "Goat":
        value = absent_tag(data, "kind", "Goat", extra)
    new.kind = value
    new.wool = decode_float(data, "wool")
    return new


def encode_goat(value: Goat) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "wool": value.wool}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_GOAT_KNOWN = frozenset(("kind", "wool"))

CODECS: Final[dict[type, Codec]] = {Goat: Codec(decode_goat, encode_goat)}
