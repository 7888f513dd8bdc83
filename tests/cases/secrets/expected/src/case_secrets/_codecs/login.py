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
    value = get("user")
    if type(value) is not str:
        value = decode_str(data, "user")
    new.user = value
    value = get("password")
    if type(value) is not str:
        value = decode_str(data, "password")
    new.password = value
    value = get("pin")
    if value is not None and type(value) is not str:
        value = decode_str(data, "pin")
    new.pin = value
    value = get("field")
    if value is not None and type(value) is not str:
        value = decode_str(data, "field")
    new.field = value
    value = get("a_second_password_with_a_rather_long_name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "a_second_password_with_a_rather_long_name")
    new.a_second_password_with_a_rather_long_name = value
    return new


def encode_login(value: Login) -> dict[str, Any]:
    data: dict[str, Any] = {
        "user": value.user,
        "password": value.password,
        "a_second_password_with_a_rather_long_name": value.a_second_password_with_a_rather_long_name,
    }
    if value.pin is not None:
        data["pin"] = value.pin
    if value.field is not None:
        data["field"] = value.field
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LOGIN_KNOWN = frozenset(
    ("user", "password", "pin", "field", "a_second_password_with_a_rather_long_name"),
)

CODECS: Final[dict[type, Codec]] = {Login: Codec(decode_login, encode_login)}
