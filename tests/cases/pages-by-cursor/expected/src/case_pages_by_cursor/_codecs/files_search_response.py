from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.files_search_response import FilesSearchResponse
from .file import decode_file
from .files_search_response_meta import decode_files_search_response_meta


def decode_files_search_response(container: Any, key: Any) -> FilesSearchResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FilesSearchResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(FilesSearchResponse)
    extra: dict[str, Any] = {}
    if not _FILES_SEARCH_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _FILES_SEARCH_RESPONSE_KNOWN)
    new.extra_fields = extra
    new.results = _list_of_file(data, "results")
    value = get("meta")
    if value is not None:
        value = decode_files_search_response_meta(data, "meta")
    new.meta = value
    return new


def encode_files_search_response(value: FilesSearchResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"results": encode(value.results)}
    if value.meta is not None:
        data["meta"] = encode(value.meta)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_file = list_of(decode_file)

_FILES_SEARCH_RESPONSE_KNOWN = frozenset(("results", "meta"))

CODECS: Final[dict[type, Codec]] = {
    FilesSearchResponse: Codec(
        decode_files_search_response,
        encode_files_search_response,
    ),
}
