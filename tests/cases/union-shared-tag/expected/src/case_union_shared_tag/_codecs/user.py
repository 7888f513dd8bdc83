from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
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
    value = get("type")
    if value != "message":
        value = absent_tag(data, "type", "message", extra)
    new.type = value
    value = get("role")
    if value != "user":
        value = absent_tag(data, "role", "user", extra)
    new.role = value
    return new


def encode_user(value: User) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "role": value.role}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_USER_KNOWN = frozenset(("type", "role"))

CODECS: Final[dict[type, Codec]] = {User: Codec(decode_user, encode_user)}
