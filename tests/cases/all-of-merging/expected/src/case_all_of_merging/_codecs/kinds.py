from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.kinds import Kinds


def decode_kinds(container: Any, key: Any) -> Kinds:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Kinds = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Kinds)
    extra: dict[str, Any] = {}
    if not _KINDS_KNOWN.issuperset(data):
        extra = extra_fields(data, _KINDS_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value is not None and type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("n")
    if value is not None and type(value) is not int:
        value = decode_int(data, "n")
    new.n = value
    return new


def encode_kinds(value: Kinds) -> dict[str, Any]:
    data: dict[str, Any] = {"n": value.n}
    if value.kind is not None:
        data["kind"] = value.kind
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_KINDS_KNOWN = frozenset(("kind", "n"))

CODECS: Final[dict[type, Codec]] = {Kinds: Codec(decode_kinds, encode_kinds)}
