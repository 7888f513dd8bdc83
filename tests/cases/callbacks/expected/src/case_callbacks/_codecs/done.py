from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.done import Done


def decode_done(container: Any, key: Any) -> Done:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Done = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Done)
    extra: dict[str, Any] = {}
    if not _DONE_KNOWN.issuperset(data):
        extra = extra_fields(data, _DONE_KNOWN)
    new.extra_fields = extra
    value = get("ok")
    if type(value) is not bool:
        value = decode_bool(data, "ok")
    new.ok = value
    return new


def encode_done(value: Done) -> dict[str, Any]:
    data: dict[str, Any] = {"ok": value.ok}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DONE_KNOWN = frozenset(("ok",))

CODECS: Final[dict[type, Codec]] = {Done: Codec(decode_done, encode_done)}
