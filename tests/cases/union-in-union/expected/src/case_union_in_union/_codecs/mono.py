from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.mono import Mono


def decode_mono(container: Any, key: Any) -> Mono:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Mono = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Mono)
    extra: dict[str, Any] = {}
    if not _MONO_KNOWN.issuperset(data):
        extra = extra_fields(data, _MONO_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value not in ("NOISE", "GRAIN"):
        value = absent_tag(data, "type", None, extra, "'NOISE' or 'GRAIN'")
    new.type = value
    value = get("tone")
    if value != "MONO":
        value = absent_tag(data, "tone", "MONO", extra)
    new.tone = value
    return new


def encode_mono(value: Mono) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "tone": value.tone}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MONO_KNOWN = frozenset(("type", "tone"))

CODECS: Final[dict[type, Codec]] = {Mono: Codec(decode_mono, encode_mono)}
