from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.files_files import FilesFiles
from .file import decode_file


def decode_files_files(container: Any, key: Any) -> FilesFiles:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FilesFiles = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(FilesFiles)
    extra: dict[str, Any] = {}
    if not _FILES_FILES_KNOWN.issuperset(data):
        extra = extra_fields(data, _FILES_FILES_KNOWN)
    new.extra_fields = extra
    value = get("nextPageToken")
    if value is not None and type(value) is not str:
        value = decode_str(data, "nextPageToken")
    new.next_page_token = value
    value = get("files")
    if value is not None:
        value = _list_of_file(data, "files")
    new.files = value
    return new


def encode_files_files(value: FilesFiles) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.next_page_token is not None:
        data["nextPageToken"] = value.next_page_token
    if value.files is not None:
        data["files"] = encode(value.files)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_file = list_of(decode_file)

_FILES_FILES_KNOWN = frozenset(("nextPageToken", "files"))

CODECS: Final[dict[type, Codec]] = {
    FilesFiles: Codec(decode_files_files, encode_files_files),
}
