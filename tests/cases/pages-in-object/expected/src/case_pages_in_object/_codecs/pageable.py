from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pageable import Pageable


def decode_pageable(container: Any, key: Any) -> Pageable:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pageable = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Pageable)
    extra: dict[str, Any] = {}
    if not _PAGEABLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PAGEABLE_KNOWN)
    new.extra_fields = extra
    value = get("page")
    if value is not None and type(value) is not int:
        value = decode_int(data, "page")
    new.page = value
    value = get("size")
    if value is not None and type(value) is not int:
        value = decode_int(data, "size")
    new.size = value
    value = get("sort")
    if value is not None:
        value = _list_of_str(data, "sort")
    new.sort = value
    return new


def encode_pageable(value: Pageable) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.page is not None:
        data["page"] = value.page
    if value.size is not None:
        data["size"] = value.size
    if value.sort is not None:
        data["sort"] = encode(value.sort)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_PAGEABLE_KNOWN = frozenset(("page", "size", "sort"))

CODECS: Final[dict[type, Codec]] = {Pageable: Codec(decode_pageable, encode_pageable)}
