from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.charge import Charge


def decode_charge(container: Any, key: Any) -> Charge:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Charge = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Charge)
    extra: dict[str, Any] = {}
    if not _CHARGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHARGE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_charge(value: Charge) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CHARGE_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Charge: Codec(decode_charge, encode_charge)}
