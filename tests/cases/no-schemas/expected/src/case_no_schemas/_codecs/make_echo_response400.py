from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.make_echo_response400 import MakeEchoResponse400


def decode_make_echo_response400(container: Any, key: Any) -> MakeEchoResponse400:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: MakeEchoResponse400 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(MakeEchoResponse400)
    extra: dict[str, Any] = {}
    if not _MAKE_ECHO_RESPONSE400_KNOWN.issuperset(data):
        extra = extra_fields(data, _MAKE_ECHO_RESPONSE400_KNOWN)
    new.extra_fields = extra
    value = get("level")
    if value is not None and type(value) is not int:
        value = decode_int(data, "level")
    new.level = value
    return new


def encode_make_echo_response400(value: MakeEchoResponse400) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.level is not None:
        data["level"] = value.level
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MAKE_ECHO_RESPONSE400_KNOWN = frozenset(("level",))

CODECS: Final[dict[type, Codec]] = {
    MakeEchoResponse400: Codec(
        decode_make_echo_response400,
        encode_make_echo_response400,
    ),
}
