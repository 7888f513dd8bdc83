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
    value = get("colour")
    if value is not None and type(value) is not str:
        value = decode_str(data, "colour")
    new.colour = value
    return new


def encode_note(value: Note) -> dict[str, Any]:
    data: dict[str, Any] = {"colour": value.colour}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_NOTE_KNOWN = frozenset(("colour",))

CODECS: Final[dict[type, Codec]] = {Note: Codec(decode_note, encode_note)}
