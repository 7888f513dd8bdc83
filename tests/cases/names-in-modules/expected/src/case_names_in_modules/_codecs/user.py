from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.user import User


def decode_user(container: Any, key: Any) -> User:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: User = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(User)
    extra: dict[str, Any] = {}
    if not _USER_KNOWN.issuperset(data):
        extra = extra_fields(data, _USER_KNOWN)
    new.extra_fields = extra
    value = get("i")
    if value is not None and type(value) is not str:
        value = decode_str(data, "i")
    new.i = value
    return new


def encode_user(value: User) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.i is not None:
        data["i"] = value.i
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_USER_KNOWN = frozenset(("i",))

CODECS: Final[dict[type, Codec]] = {User: Codec(decode_user, encode_user)}
