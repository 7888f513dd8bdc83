from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.files_search_response_meta import FilesSearchResponseMeta


def decode_files_search_response_meta(
    container: Any,
    key: Any,
) -> FilesSearchResponseMeta:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FilesSearchResponseMeta = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(FilesSearchResponseMeta)
    extra: dict[str, Any] = {}
    if not _FILES_SEARCH_RESPONSE_META_KNOWN.issuperset(data):
        extra = extra_fields(data, _FILES_SEARCH_RESPONSE_META_KNOWN)
    new.extra_fields = extra
    value = get("next-cursor")
    if value is not None and type(value) is not str:
        value = decode_str(data, "next-cursor")
    new.next_cursor = value
    return new


def encode_files_search_response_meta(value: FilesSearchResponseMeta) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.next_cursor is not None:
        data["next-cursor"] = value.next_cursor
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FILES_SEARCH_RESPONSE_META_KNOWN = frozenset(("next-cursor",))

CODECS: Final[dict[type, Codec]] = {
    FilesSearchResponseMeta: Codec(
        decode_files_search_response_meta,
        encode_files_search_response_meta,
    ),
}
