from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.sheep import Sheep


def decode_sheep(container: Any, key: Any) -> Sheep:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Sheep = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Sheep)
    extra: dict[str, Any] = {}
    if not _SHEEP_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHEEP_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "Sheep":
        value = absent_tag(data, "kind", "Sheep", extra)
    new.kind = value
    new.wool = decode_float(data, "wool")
    return new


def encode_sheep(value: Sheep) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "wool": value.wool}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHEEP_KNOWN = frozenset(("kind", "wool"))

CODECS: Final[dict[type, Codec]] = {Sheep: Codec(decode_sheep, encode_sheep)}
