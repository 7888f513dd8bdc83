from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.picture import Picture


def decode_picture(container: Any, key: Any) -> Picture:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Picture = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Picture)
    extra: dict[str, Any] = {}
    if not _PICTURE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PICTURE_KNOWN)
    new.extra_fields = extra
    value = get("cover")
    if value is not None:
        value = decode_any(data, "cover")
    new.cover = value
    return new


def encode_picture(value: Picture) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.cover is not None:
        data["cover"] = value.cover
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PICTURE_KNOWN = frozenset(("cover",))

CODECS: Final[dict[type, Codec]] = {Picture: Codec(decode_picture, encode_picture)}
