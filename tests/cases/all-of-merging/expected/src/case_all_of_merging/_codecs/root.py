from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.root import Root


def decode_root(container: Any, key: Any) -> Root:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Root = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Root)
    extra: dict[str, Any] = {}
    if not _ROOT_KNOWN.issuperset(data):
        extra = extra_fields(data, _ROOT_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_root(value: Root) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ROOT_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Root: Codec(decode_root, encode_root)}
