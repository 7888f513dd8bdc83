from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_base64url, url_safe
from .._runtime.model import Codec
from ..models.add_note_body import AddNoteBody


def decode_add_note_body(container: Any, key: Any) -> AddNoteBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AddNoteBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(AddNoteBody)
    extra: dict[str, Any] = {}
    if not _ADD_NOTE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _ADD_NOTE_BODY_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    value = get("key")
    if value is not None:
        value = decode_base64url(data, "key")
    new.key = value
    return new


def encode_add_note_body(value: AddNoteBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.text is not None:
        data["text"] = value.text
    if value.key is not None:
        data["key"] = encode(url_safe(value.key))
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ADD_NOTE_BODY_KNOWN = frozenset(("text", "key"))

CODECS: Final[dict[type, Codec]] = {
    AddNoteBody: Codec(decode_add_note_body, encode_add_note_body),
}
