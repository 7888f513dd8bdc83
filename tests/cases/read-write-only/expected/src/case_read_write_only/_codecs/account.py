from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_null,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import encode, is_sending, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.account import Account


def decode_account(container: Any, key: Any) -> Account:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Account = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Account)
    extra: dict[str, Any] = {}
    if not _ACCOUNT_KNOWN.issuperset(data):
        extra = extra_fields(data, _ACCOUNT_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    value = get("created")
    if value is not None:
        value = decode_datetime(data, "created")
    new.created = value
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    new.note = decode_any(data, "note")
    new.none = decode_null(data, "none")
    value = get("more", UNSET)
    if value is not None and value is not UNSET:
        value = decode_any(data, "more")
    new.more = value
    value = get("password")
    if value is not None and type(value) is not str:
        value = decode_str(data, "password")
    new.password = value
    value = get("hint", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "hint")
    new.hint = value
    return new


def encode_account(value: Account) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.id is not None and not is_sending():
        data["id"] = value.id
    if value.created is not None and not is_sending():
        data["created"] = encode(value.created)
    if not is_sending():
        data["note"] = encode(value.note)
    if not is_sending():
        data["none"] = value.none
    if value.more is not UNSET:
        data["more"] = encode(value.more)
    if value.password is not None:
        data["password"] = value.password
    if value.hint is not UNSET:
        data["hint"] = value.hint
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ACCOUNT_KNOWN = frozenset(
    ("id", "created", "name", "note", "none", "more", "password", "hint"),
)

CODECS: Final[dict[type, Codec]] = {Account: Codec(decode_account, encode_account)}
