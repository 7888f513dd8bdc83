from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.cats_cat import CatsCat


def decode_cats_cat(container: Any, key: Any) -> CatsCat:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CatsCat = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CatsCat)
    extra: dict[str, Any] = {}
    if not _CATS_CAT_KNOWN.issuperset(data):
        extra = extra_fields(data, _CATS_CAT_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None and type(value) is not str:
        value = decode_str(data, "a")
    new.a = value
    return new


def encode_cats_cat(value: CatsCat) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = value.a
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CATS_CAT_KNOWN = frozenset(("a",))

CODECS: Final[dict[type, Codec]] = {CatsCat: Codec(decode_cats_cat, encode_cats_cat)}
