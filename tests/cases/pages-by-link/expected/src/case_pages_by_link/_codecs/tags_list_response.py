from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.tags_list_response import TagsListResponse


def decode_tags_list_response(container: Any, key: Any) -> TagsListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TagsListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TagsListResponse)
    extra: dict[str, Any] = {}
    if not _TAGS_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TAGS_LIST_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("tags")
    if value is not None:
        value = _list_of_str(data, "tags")
    new.tags = value
    value = get("nextLink")
    if value is not None and type(value) is not str:
        value = decode_str(data, "nextLink")
    new.next_link = value
    return new


def encode_tags_list_response(value: TagsListResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.tags is not None:
        data["tags"] = encode(value.tags)
    if value.next_link is not None:
        data["nextLink"] = value.next_link
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_TAGS_LIST_RESPONSE_KNOWN = frozenset(("tags", "nextLink"))

CODECS: Final[dict[type, Codec]] = {
    TagsListResponse: Codec(decode_tags_list_response, encode_tags_list_response),
}
