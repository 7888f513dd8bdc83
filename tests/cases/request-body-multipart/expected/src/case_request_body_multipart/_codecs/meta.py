from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import is_sending, merge_extra
from .._runtime.model import Codec
from ..models.meta import Meta


def decode_meta(container: Any, key: Any) -> Meta:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Meta = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Meta)
    extra: dict[str, Any] = {}
    if not _META_KNOWN.issuperset(data):
        extra = extra_fields(data, _META_KNOWN)
    new.extra_fields = extra
    value = get("title")
    if type(value) is not str:
        value = decode_str(data, "title")
    new.title = value
    value = get("id")
    if value is not None and type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    return new


def encode_meta(value: Meta) -> dict[str, Any]:
    data: dict[str, Any] = {"title": value.title}
    if value.id is not None and not is_sending():
        data["id"] = value.id
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_META_KNOWN = frozenset(("title", "id"))

CODECS: Final[dict[type, Codec]] = {Meta: Codec(decode_meta, encode_meta)}
