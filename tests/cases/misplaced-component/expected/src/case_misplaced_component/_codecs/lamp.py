from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.lamp import Lamp


def decode_lamp(container: Any, key: Any) -> Lamp:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Lamp = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Lamp)
    extra: dict[str, Any] = {}
    if not _LAMP_KNOWN.issuperset(data):
        extra = extra_fields(data, _LAMP_KNOWN)
    new.extra_fields = extra
    value = get("watts")
    if type(value) is not int:
        value = decode_int(data, "watts")
    new.watts = value
    return new


def encode_lamp(value: Lamp) -> dict[str, Any]:
    data: dict[str, Any] = {"watts": value.watts}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LAMP_KNOWN = frozenset(("watts",))

CODECS: Final[dict[type, Codec]] = {Lamp: Codec(decode_lamp, encode_lamp)}
