from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.either import Either


def decode_either(container: Any, key: Any) -> Either:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Either = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Either)
    extra: dict[str, Any] = {}
    if not _EITHER_KNOWN.issuperset(data):
        extra = extra_fields(data, _EITHER_KNOWN)
    new.extra_fields = extra
    value = get("mail")
    if value is not None and type(value) is not str:
        value = decode_str(data, "mail")
    new.mail = value
    value = get("phone")
    if value is not None and type(value) is not str:
        value = decode_str(data, "phone")
    new.phone = value
    return new


def encode_either(value: Either) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.mail is not None:
        data["mail"] = value.mail
    if value.phone is not None:
        data["phone"] = value.phone
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_EITHER_KNOWN = frozenset(("mail", "phone"))

CODECS: Final[dict[type, Codec]] = {Either: Codec(decode_either, encode_either)}
