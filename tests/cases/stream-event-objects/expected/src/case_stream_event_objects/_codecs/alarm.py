from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.alarm import Alarm


def decode_alarm(container: Any, key: Any) -> Alarm:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Alarm = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Alarm)
    extra: dict[str, Any] = {}
    if not _ALARM_KNOWN.issuperset(data):
        extra = extra_fields(data, _ALARM_KNOWN)
    new.extra_fields = extra
    value = get("event")
    if value is not None and type(value) is not str:
        value = decode_str(data, "event")
    new.event = value
    value = get("data")
    if value is not None and type(value) is not str:
        value = decode_str(data, "data")
    new.data = value
    value = get("loudness")
    if value is not None and type(value) is not int:
        value = decode_int(data, "loudness")
    new.loudness = value
    return new


def encode_alarm(value: Alarm) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.event is not None:
        data["event"] = value.event
    if value.data is not None:
        data["data"] = value.data
    if value.loudness is not None:
        data["loudness"] = value.loudness
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ALARM_KNOWN = frozenset(("event", "data", "loudness"))

CODECS: Final[dict[type, Codec]] = {Alarm: Codec(decode_alarm, encode_alarm)}
