from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.note import Note


def decode_note(container: Any, key: Any) -> Note:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Note = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Note)
    extra: dict[str, Any] = {}
    if not _NOTE_KNOWN.issuperset(data):
        extra = extra_fields(data, _NOTE_KNOWN)
    new.extra_fields = extra
    value = get("end")
    if value is not None and type(value) is not str:
        value = decode_str(data, "end")
    new.end = value
    value = get("quote")
    if value is not None and type(value) is not str:
        value = decode_str(data, "quote")
    new.quote = value
    value = get("triple")
    if value is not None and type(value) is not str:
        value = decode_str(data, "triple")
    new.triple = value
    value = get("wide")
    if value is not None and type(value) is not str:
        value = decode_str(data, "wide")
    new.wide = value
    value = get("long_word")
    if value is not None and type(value) is not str:
        value = decode_str(data, "long_word")
    new.long_word = value
    value = get("controls")
    if value is not None and type(value) is not str:
        value = decode_str(data, "controls")
    new.controls = value
    value = get("lines")
    if value is not None and type(value) is not str:
        value = decode_str(data, "lines")
    new.lines = value
    value = get("escape")
    if value is not None and type(value) is not str:
        value = decode_str(data, "escape")
    new.escape = value
    return new


def encode_note(value: Note) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.end is not None:
        data["end"] = value.end
    if value.quote is not None:
        data["quote"] = value.quote
    if value.triple is not None:
        data["triple"] = value.triple
    if value.wide is not None:
        data["wide"] = value.wide
    if value.long_word is not None:
        data["long_word"] = value.long_word
    if value.controls is not None:
        data["controls"] = value.controls
    if value.lines is not None:
        data["lines"] = value.lines
    if value.escape is not None:
        data["escape"] = value.escape
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_NOTE_KNOWN = frozenset(
    ("end", "quote", "triple", "wide", "long_word", "controls", "lines", "escape"),
)

CODECS: Final[dict[type, Codec]] = {Note: Codec(decode_note, encode_note)}
