from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.result_list_item_error import ResultListItemError


def decode_result_list_item_error(container: Any, key: Any) -> ResultListItemError:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ResultListItemError = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ResultListItemError)
    extra: dict[str, Any] = {}
    if not _RESULT_LIST_ITEM_ERROR_KNOWN.issuperset(data):
        extra = extra_fields(data, _RESULT_LIST_ITEM_ERROR_KNOWN)
    new.extra_fields = extra
    value = get("d")
    if value is not None and type(value) is not str:
        value = decode_str(data, "d")
    new.d = value
    return new


def encode_result_list_item_error(value: ResultListItemError) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.d is not None:
        data["d"] = value.d
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_RESULT_LIST_ITEM_ERROR_KNOWN = frozenset(("d",))

CODECS: Final[dict[type, Codec]] = {
    ResultListItemError: Codec(
        decode_result_list_item_error,
        encode_result_list_item_error,
    ),
}
