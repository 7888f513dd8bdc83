from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.items_retrieve_response_x_shape import ItemsRetrieveResponseXShape


def decode_items_retrieve_response_x_shape(
    container: Any,
    key: Any,
) -> ItemsRetrieveResponseXShape:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ItemsRetrieveResponseXShape = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ItemsRetrieveResponseXShape)
    extra: dict[str, Any] = {}
    if not _ITEMS_RETRIEVE_RESPONSE_X_SHAPE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ITEMS_RETRIEVE_RESPONSE_X_SHAPE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    return new


def encode_items_retrieve_response_x_shape(
    value: ItemsRetrieveResponseXShape,
) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ITEMS_RETRIEVE_RESPONSE_X_SHAPE_KNOWN = frozenset(("kind",))

CODECS: Final[dict[type, Codec]] = {
    ItemsRetrieveResponseXShape: Codec(
        decode_items_retrieve_response_x_shape,
        encode_items_retrieve_response_x_shape,
    ),
}
