from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.sent import Sent


def decode_sent(container: Any, key: Any) -> Sent:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Sent = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Sent)
    extra: dict[str, Any] = {}
    if not _SENT_KNOWN.issuperset(data):
        extra = extra_fields(data, _SENT_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "order.sent":
        value = absent_tag(data, "type", "order.sent", extra)
    new.type = value
    value = get("parcel")
    if value is not None and type(value) is not str:
        value = decode_str(data, "parcel")
    new.parcel = value
    return new


def encode_sent(value: Sent) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.parcel is not None:
        data["parcel"] = value.parcel
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SENT_KNOWN = frozenset(("type", "parcel"))

CODECS: Final[dict[type, Codec]] = {Sent: Codec(decode_sent, encode_sent)}
