from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
from .._runtime.model import Codec
from ..models.word import Word


def decode_word(container: Any, key: Any) -> Word:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Word = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Word)
    extra: dict[str, Any] = {}
    if not _WORD_KNOWN.issuperset(data):
        extra = extra_fields(data, _WORD_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    value = get("since")
    if value is not None:
        value = decode_date(data, "since")
    new.since = value
    return new


def encode_word(value: Word) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text}
    if value.since is not None:
        data["since"] = encode(value.since)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_WORD_KNOWN = frozenset(("text", "since"))

CODECS: Final[dict[type, Codec]] = {Word: Codec(decode_word, encode_word)}
