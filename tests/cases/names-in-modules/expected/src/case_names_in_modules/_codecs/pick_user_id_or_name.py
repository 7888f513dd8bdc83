from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pick_user_id_or_name import PickUserIdOrName


def decode_pick_user_id_or_name(container: Any, key: Any) -> PickUserIdOrName:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PickUserIdOrName = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PickUserIdOrName)
    extra: dict[str, Any] = {}
    if not _PICK_USER_ID_OR_NAME_KNOWN.issuperset(data):
        extra = extra_fields(data, _PICK_USER_ID_OR_NAME_KNOWN)
    new.extra_fields = extra
    value = get("d")
    if value is not None and type(value) is not str:
        value = decode_str(data, "d")
    new.d = value
    return new


def encode_pick_user_id_or_name(value: PickUserIdOrName) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.d is not None:
        data["d"] = value.d
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PICK_USER_ID_OR_NAME_KNOWN = frozenset(("d",))

CODECS: Final[dict[type, Codec]] = {
    PickUserIdOrName: Codec(decode_pick_user_id_or_name, encode_pick_user_id_or_name),
}
