from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.login import Login


def decode_login(container: Any, key: Any) -> Login:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Login = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Login)
    extra: dict[str, Any] = {}
    if not _LOGIN_KNOWN.issuperset(data):
        extra = extra_fields(data, _LOGIN_KNOWN)
    new.extra_fields = extra
    value = get("password")
    if type(value) is not str:
        value = decode_str(data, "password")
    new.password = value
    return new


def encode_login(value: Login) -> dict[str, Any]:
    data: dict[str, Any] = {"password": value.password}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LOGIN_KNOWN = frozenset(("password",))

CODECS: Final[dict[type, Codec]] = {Login: Codec(decode_login, encode_login)}
