from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.big_widget import BigWidget


def decode_big_widget(container: Any, key: Any) -> BigWidget:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: BigWidget = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(BigWidget)
    extra: dict[str, Any] = {}
    if not _BIG_WIDGET_KNOWN.issuperset(data):
        extra = extra_fields(data, _BIG_WIDGET_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "Big":
        value = absent_tag(data, "kind", "Big", extra)
    new.kind = value
    value = get("weight")
    if value is not None and type(value) is not int:
        value = decode_int(data, "weight")
    new.weight = value
    return new


def encode_big_widget(value: BigWidget) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.weight is not None:
        data["weight"] = value.weight
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BIG_WIDGET_KNOWN = frozenset(("kind", "weight"))

CODECS: Final[dict[type, Codec]] = {
    BigWidget: Codec(decode_big_widget, encode_big_widget),
}
