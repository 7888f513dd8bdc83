from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.texts import Texts


def decode_texts(container: Any, key: Any) -> Texts:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Texts = mismatch(container, key, "object")
        return fault
    new = _new(Texts)
    extra: dict[str, Any] = {}
    if not _TEXTS_KNOWN.issuperset(data):
        extra = extra_fields(data, _TEXTS_KNOWN)
    new.extra_fields = extra
    new.texts = _list_of_str(data, "_texts")
    return new


def encode_texts(value: Texts) -> dict[str, Any]:
    data: dict[str, Any] = {"_texts": encode(value.texts)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_TEXTS_KNOWN = frozenset(("_texts",))

CODECS: Final[dict[type, Codec]] = {Texts: Codec(decode_texts, encode_texts)}
