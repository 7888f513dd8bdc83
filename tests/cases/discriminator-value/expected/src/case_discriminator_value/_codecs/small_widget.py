from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.small_widget import SmallWidget


def decode_small_widget(container: Any, key: Any) -> SmallWidget:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: SmallWidget = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(SmallWidget)
    extra: dict[str, Any] = {}
    if not _SMALL_WIDGET_KNOWN.issuperset(data):
        extra = extra_fields(data, _SMALL_WIDGET_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "Small":
        value = absent_tag(data, "kind", "Small", extra)
    new.kind = value
    value = get("height")
    if value is not None and type(value) is not int:
        value = decode_int(data, "height")
    new.height = value
    return new


def encode_small_widget(value: SmallWidget) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.height is not None:
        data["height"] = value.height
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SMALL_WIDGET_KNOWN = frozenset(("kind", "height"))

CODECS: Final[dict[type, Codec]] = {
    SmallWidget: Codec(decode_small_widget, encode_small_widget),
}
