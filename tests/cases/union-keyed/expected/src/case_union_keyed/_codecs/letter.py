from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.letter import Letter


def decode_letter(container: Any, key: Any) -> Letter:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Letter = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Letter)
    extra: dict[str, Any] = {}
    if not _LETTER_KNOWN.issuperset(data):
        extra = extra_fields(data, _LETTER_KNOWN)
    new.extra_fields = extra
    value = get("to")
    if type(value) is not str:
        value = decode_str(data, "to")
    new.to = value
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_letter(value: Letter) -> dict[str, Any]:
    data: dict[str, Any] = {"to": value.to}
    if value.text is not None:
        data["text"] = value.text
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LETTER_KNOWN = frozenset(("to", "text"))

CODECS: Final[dict[type, Codec]] = {Letter: Codec(decode_letter, encode_letter)}
