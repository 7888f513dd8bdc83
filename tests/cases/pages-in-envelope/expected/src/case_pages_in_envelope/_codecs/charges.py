from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.charges import Charges
from .charge import decode_charge


def decode_charges(container: Any, key: Any) -> Charges:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Charges = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Charges)
    extra: dict[str, Any] = {}
    if not _CHARGES_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHARGES_KNOWN)
    new.extra_fields = extra
    new.data = _list_of_charge(data, "data")
    value = get("has_more")
    if type(value) is not bool:
        value = decode_bool(data, "has_more")
    new.has_more = value
    value = get("currency")
    if value is not None and type(value) is not str:
        value = decode_str(data, "currency")
    new.currency = value
    return new


def encode_charges(value: Charges) -> dict[str, Any]:
    data: dict[str, Any] = {"data": encode(value.data), "has_more": value.has_more}
    if value.currency is not None:
        data["currency"] = value.currency
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_charge = list_of(decode_charge)

_CHARGES_KNOWN = frozenset(("data", "has_more", "currency"))

CODECS: Final[dict[type, Codec]] = {Charges: Codec(decode_charges, encode_charges)}
