from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.kind import Kind


def decode_kind(container: Any, key: Any) -> Kind:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Kind = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Kind)
    extra: dict[str, Any] = {}
    if not _KIND_KNOWN.issuperset(data):
        extra = extra_fields(data, _KIND_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_kind(value: Kind) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_KIND_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {Kind: Codec(decode_kind, encode_kind)}
