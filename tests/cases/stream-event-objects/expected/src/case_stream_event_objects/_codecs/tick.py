from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.tick import Tick


def decode_tick(container: Any, key: Any) -> Tick:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Tick = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Tick)
    extra: dict[str, Any] = {}
    if not _TICK_KNOWN.issuperset(data):
        extra = extra_fields(data, _TICK_KNOWN)
    new.extra_fields = extra
    value = get("n")
    if type(value) is not int:
        value = decode_int(data, "n")
    new.n = value
    return new


def encode_tick(value: Tick) -> dict[str, Any]:
    data: dict[str, Any] = {"n": value.n}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TICK_KNOWN = frozenset(("n",))

CODECS: Final[dict[type, Codec]] = {Tick: Codec(decode_tick, encode_tick)}
