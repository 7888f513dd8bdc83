from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.widget import Widget, WidgetBase
from .big_widget import decode_big_widget
from .small_widget import decode_small_widget


def decode_widget(container: Any, key: Any) -> Widget:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Widget = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _WIDGET_KEYS)
    decode = _WIDGET_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_widget_base(container: Any, key: Any) -> WidgetBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: WidgetBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(WidgetBase)
    extra: dict[str, Any] = {}
    if not _WIDGET_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _WIDGET_BASE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    return new


def encode_widget_base(value: WidgetBase) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_WIDGET_TAGS: Final[dict[str, Decoder[Widget]]] = {
    "Big": decode_big_widget,
    "Small": decode_small_widget,
}

_WIDGET_KEYS: Final[list[KeyedVariant[Widget]]] = [
    KeyedVariant(decode_big_widget, required=(), known=("weight",)),
    KeyedVariant(decode_small_widget, required=(), known=("height",)),
]

_WIDGET_BASE_KNOWN = frozenset(("kind",))

CODECS: Final[dict[type, Codec]] = {
    WidgetBase: Codec(decode_widget_base, encode_widget_base),
}
