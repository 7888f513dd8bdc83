from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.duo import Duo


def decode_duo(container: Any, key: Any) -> Duo:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Duo = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Duo)
    extra: dict[str, Any] = {}
    if not _DUO_KNOWN.issuperset(data):
        extra = extra_fields(data, _DUO_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "GRAIN":
        value = absent_tag(data, "type", "GRAIN", extra)
    new.type = value
    value = get("tone")
    if value != "DUO":
        value = absent_tag(data, "tone", "DUO", extra)
    new.tone = value
    value = get("second")
    if value is not None and type(value) is not str:
        value = decode_str(data, "second")
    new.second = value
    return new


def encode_duo(value: Duo) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "tone": value.tone}
    if value.second is not None:
        data["second"] = value.second
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DUO_KNOWN = frozenset(("type", "tone", "second"))

CODECS: Final[dict[type, Codec]] = {Duo: Codec(decode_duo, encode_duo)}
