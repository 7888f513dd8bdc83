from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.paint_create_body import PaintCreateBody


def decode_paint_create_body(container: Any, key: Any) -> PaintCreateBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PaintCreateBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PaintCreateBody)
    extra: dict[str, Any] = {}
    if not _PAINT_CREATE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _PAINT_CREATE_BODY_KNOWN)
    new.extra_fields = extra
    value = get("colours")
    if value is not None:
        value = _list_of_str(data, "colours")
    new.colours = value
    return new


def encode_paint_create_body(value: PaintCreateBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.colours is not None:
        data["colours"] = encode(value.colours)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_PAINT_CREATE_BODY_KNOWN = frozenset(("colours",))

CODECS: Final[dict[type, Codec]] = {
    PaintCreateBody: Codec(decode_paint_create_body, encode_paint_create_body),
}
