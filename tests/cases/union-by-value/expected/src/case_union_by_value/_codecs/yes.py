from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.yes import Yes


def decode_yes(container: Any, key: Any) -> Yes:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Yes = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Yes)
    extra: dict[str, Any] = {}
    if not _YES_KNOWN.issuperset(data):
        extra = extra_fields(data, _YES_KNOWN)
    new.extra_fields = extra
    value = get("is")
    if type(value) is not bool:
        value = decode_bool(data, "is")
    new.is_ = value
    return new


def encode_yes(value: Yes) -> dict[str, Any]:
    data: dict[str, Any] = {"is": value.is_}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_YES_KNOWN = frozenset(("is",))

CODECS: Final[dict[type, Codec]] = {Yes: Codec(decode_yes, encode_yes)}
