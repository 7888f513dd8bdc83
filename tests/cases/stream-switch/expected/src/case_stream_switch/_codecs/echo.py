from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.echo import Echo


def decode_echo(container: Any, key: Any) -> Echo:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Echo = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Echo)
    extra: dict[str, Any] = {}
    if not _ECHO_KNOWN.issuperset(data):
        extra = extra_fields(data, _ECHO_KNOWN)
    new.extra_fields = extra
    value = get("streaming")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "streaming")
    new.streaming = value
    return new


def encode_echo(value: Echo) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.streaming is not None:
        data["streaming"] = value.streaming
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ECHO_KNOWN = frozenset(("streaming",))

CODECS: Final[dict[type, Codec]] = {Echo: Codec(decode_echo, encode_echo)}
