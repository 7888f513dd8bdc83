from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.create_files_body import CreateFilesBody


def decode_create_files_body(container: Any, key: Any) -> CreateFilesBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CreateFilesBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CreateFilesBody)
    extra: dict[str, Any] = {}
    if not _CREATE_FILES_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _CREATE_FILES_BODY_KNOWN)
    new.extra_fields = extra
    value = get("file")
    if value is not None:
        value = decode_any(data, "file")
    new.file = value
    return new


def encode_create_files_body(value: CreateFilesBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.file is not None:
        data["file"] = value.file
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CREATE_FILES_BODY_KNOWN = frozenset(("file",))

CODECS: Final[dict[type, Codec]] = {
    CreateFilesBody: Codec(decode_create_files_body, encode_create_files_body),
}
