from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.exhibit import Exhibit


def decode_exhibit(container: Any, key: Any) -> Exhibit:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Exhibit = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Exhibit)
    extra: dict[str, Any] = {}
    if not _EXHIBIT_KNOWN.issuperset(data):
        extra = extra_fields(data, _EXHIBIT_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("year")
    if value is not None and type(value) is not int:
        value = decode_int(data, "year")
    new.year = value
    value = get("age")
    if value is not None and type(value) is not int:
        value = decode_int(data, "age")
    new.age = value
    return new


def encode_exhibit(value: Exhibit) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.year is not None:
        data["year"] = value.year
    if value.age is not None:
        data["age"] = value.age
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_EXHIBIT_KNOWN = frozenset(("name", "year", "age"))

CODECS: Final[dict[type, Codec]] = {Exhibit: Codec(decode_exhibit, encode_exhibit)}
