from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.priced import Priced


def decode_priced(container: Any, key: Any) -> Priced:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Priced = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Priced)
    extra: dict[str, Any] = {}
    if not _PRICED_KNOWN.issuperset(data):
        extra = extra_fields(data, _PRICED_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.price = decode_float(data, "price")
    return new


def encode_priced(value: Priced) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id, "price": value.price}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PRICED_KNOWN = frozenset(("id", "price"))

CODECS: Final[dict[type, Codec]] = {Priced: Codec(decode_priced, encode_priced)}
