from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.fake import Fake


def decode_fake(container: Any, key: Any) -> Fake:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Fake = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Fake)
    extra: dict[str, Any] = {}
    if not _FAKE_KNOWN.issuperset(data):
        extra = extra_fields(data, _FAKE_KNOWN)
    new.extra_fields = extra
    value = get("n")
    if value is not None and type(value) is not int:
        value = decode_int(data, "n")
    new.n = value
    return new


def encode_fake(value: Fake) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.n is not None:
        data["n"] = value.n
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FAKE_KNOWN = frozenset(("n",))

CODECS: Final[dict[type, Codec]] = {Fake: Codec(decode_fake, encode_fake)}
