from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.items_retrieve_response_x_point import ItemsRetrieveResponseXPoint


def decode_items_retrieve_response_x_point(
    container: Any,
    key: Any,
) -> ItemsRetrieveResponseXPoint:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ItemsRetrieveResponseXPoint = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ItemsRetrieveResponseXPoint)
    extra: dict[str, Any] = {}
    if not _ITEMS_RETRIEVE_RESPONSE_X_POINT_KNOWN.issuperset(data):
        extra = extra_fields(data, _ITEMS_RETRIEVE_RESPONSE_X_POINT_KNOWN)
    new.extra_fields = extra
    value = get("x")
    if value is not None and type(value) is not int:
        value = decode_int(data, "x")
    new.x = value
    value = get("y")
    if value is not None and type(value) is not int:
        value = decode_int(data, "y")
    new.y = value
    return new


def encode_items_retrieve_response_x_point(
    value: ItemsRetrieveResponseXPoint,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.x is not None:
        data["x"] = value.x
    if value.y is not None:
        data["y"] = value.y
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ITEMS_RETRIEVE_RESPONSE_X_POINT_KNOWN = frozenset(("x", "y"))

CODECS: Final[dict[type, Codec]] = {
    ItemsRetrieveResponseXPoint: Codec(
        decode_items_retrieve_response_x_point,
        encode_items_retrieve_response_x_point,
    ),
}
