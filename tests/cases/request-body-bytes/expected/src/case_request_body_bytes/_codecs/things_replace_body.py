from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.things_replace_body import ThingsReplaceBody


def decode_things_replace_body(container: Any, key: Any) -> ThingsReplaceBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ThingsReplaceBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ThingsReplaceBody)
    extra: dict[str, Any] = {}
    if not _THINGS_REPLACE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _THINGS_REPLACE_BODY_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None and type(value) is not int:
        value = decode_int(data, "a")
    new.a = value
    return new


def encode_things_replace_body(value: ThingsReplaceBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = value.a
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_THINGS_REPLACE_BODY_KNOWN = frozenset(("a",))

CODECS: Final[dict[type, Codec]] = {
    ThingsReplaceBody: Codec(decode_things_replace_body, encode_things_replace_body),
}
