from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.document import Document


def decode_document(container: Any, key: Any) -> Document:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Document = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Document)
    extra: dict[str, Any] = {}
    if not _DOCUMENT_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOCUMENT_KNOWN)
    new.extra_fields = extra
    value = get("_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "_id")
    new.id_ = value
    value = get("id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    value = get("Size")
    if value is not None and type(value) is not str:
        value = decode_str(data, "Size")
    new.size = value
    value = get("SIZE")
    if value is not None and type(value) is not str:
        value = decode_str(data, "SIZE")
    new.size_ = value
    return new


def encode_document(value: Document) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.id_ is not None:
        data["_id"] = value.id_
    if value.id is not None:
        data["id"] = value.id
    if value.size is not None:
        data["Size"] = value.size
    if value.size_ is not None:
        data["SIZE"] = value.size_
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DOCUMENT_KNOWN = frozenset(("_id", "id", "Size", "SIZE"))

CODECS: Final[dict[type, Codec]] = {Document: Codec(decode_document, encode_document)}
