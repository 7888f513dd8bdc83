from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.window import Window


def decode_window(container: Any, key: Any) -> Window:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Window = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Window)
    extra: dict[str, Any] = {}
    if not _WINDOW_KNOWN.issuperset(data):
        extra = extra_fields(data, _WINDOW_KNOWN)
    new.extra_fields = extra
    value = get("offset")
    if type(value) is not int:
        value = decode_int(data, "offset")
    new.offset = value
    value = get("limit")
    if value is not None and type(value) is not int:
        value = decode_int(data, "limit")
    new.limit = value
    return new


def encode_window(value: Window) -> dict[str, Any]:
    data: dict[str, Any] = {"offset": value.offset}
    if value.limit is not None:
        data["limit"] = value.limit
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_WINDOW_KNOWN = frozenset(("offset", "limit"))

CODECS: Final[dict[type, Codec]] = {Window: Codec(decode_window, encode_window)}
