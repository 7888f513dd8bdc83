from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.opened import Opened


def decode_opened(container: Any, key: Any) -> Opened:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Opened = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Opened)
    extra: dict[str, Any] = {}
    if not _OPENED_KNOWN.issuperset(data):
        extra = extra_fields(data, _OPENED_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "open":
        value = absent_tag(data, "kind", "open", extra)
    new.kind = value
    value = get("by")
    if value is not None and type(value) is not str:
        value = decode_str(data, "by")
    new.by = value
    return new


def encode_opened(value: Opened) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.by is not None:
        data["by"] = value.by
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_OPENED_KNOWN = frozenset(("kind", "by"))

CODECS: Final[dict[type, Codec]] = {Opened: Codec(decode_opened, encode_opened)}
