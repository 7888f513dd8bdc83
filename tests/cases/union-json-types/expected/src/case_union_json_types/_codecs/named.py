from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.named import Named


def decode_named(container: Any, key: Any) -> Named:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Named = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Named)
    extra: dict[str, Any] = {}
    if not _NAMED_KNOWN.issuperset(data):
        extra = extra_fields(data, _NAMED_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_named(value: Named) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_NAMED_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {Named: Codec(decode_named, encode_named)}
