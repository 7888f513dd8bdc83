from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.wrapped import Wrapped
from .root import decode_root


def decode_wrapped(container: Any, key: Any) -> Wrapped:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Wrapped = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Wrapped)
    extra: dict[str, Any] = {}
    if not _WRAPPED_KNOWN.issuperset(data):
        extra = extra_fields(data, _WRAPPED_KNOWN)
    new.extra_fields = extra
    value = get("one")
    if value is not None:
        value = decode_root(data, "one")
    new.one = value
    value = get("typed")
    if value is not None:
        value = decode_root(data, "typed")
    new.typed = value
    value = get("whole")
    if value is not None and type(value) is not int:
        value = decode_int(data, "whole")
    new.whole = value
    value = get("clash")
    if value is not None and type(value) is not int:
        value = decode_int(data, "clash")
    new.clash = value
    return new


def encode_wrapped(value: Wrapped) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.one is not None:
        data["one"] = encode(value.one)
    if value.typed is not None:
        data["typed"] = encode(value.typed)
    if value.whole is not None:
        data["whole"] = value.whole
    if value.clash is not None:
        data["clash"] = value.clash
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_WRAPPED_KNOWN = frozenset(("one", "typed", "whole", "clash"))

CODECS: Final[dict[type, Codec]] = {Wrapped: Codec(decode_wrapped, encode_wrapped)}
