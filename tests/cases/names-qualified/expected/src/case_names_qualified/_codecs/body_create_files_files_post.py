from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.body_create_files_files_post import BodyCreateFilesFilesPost


def decode_body_create_files_files_post(
    container: Any,
    key: Any,
) -> BodyCreateFilesFilesPost:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: BodyCreateFilesFilesPost = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(BodyCreateFilesFilesPost)
    extra: dict[str, Any] = {}
    if not _BODY_CREATE_FILES_FILES_POST_KNOWN.issuperset(data):
        extra = extra_fields(data, _BODY_CREATE_FILES_FILES_POST_KNOWN)
    new.extra_fields = extra
    value = get("file")
    if value is not None:
        value = decode_any(data, "file")
    new.file = value
    return new


def encode_body_create_files_files_post(
    value: BodyCreateFilesFilesPost,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.file is not None:
        data["file"] = value.file
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BODY_CREATE_FILES_FILES_POST_KNOWN = frozenset(("file",))

CODECS: Final[dict[type, Codec]] = {
    BodyCreateFilesFilesPost: Codec(
        decode_body_create_files_files_post,
        encode_body_create_files_files_post,
    ),
}
