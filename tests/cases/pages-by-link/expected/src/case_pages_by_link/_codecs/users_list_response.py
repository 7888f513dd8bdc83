from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.users_list_response import UsersListResponse


def decode_users_list_response(container: Any, key: Any) -> UsersListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: UsersListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(UsersListResponse)
    extra: dict[str, Any] = {}
    if not _USERS_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _USERS_LIST_RESPONSE_KNOWN)
    new.extra_fields = extra
    new.value = _list_of_str(data, "value")
    value = get("@odata.nextLink")
    if value is not None and type(value) is not str:
        value = decode_str(data, "@odata.nextLink")
    new.odata_next_link = value
    return new


def encode_users_list_response(value: UsersListResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"value": encode(value.value)}
    if value.odata_next_link is not None:
        data["@odata.nextLink"] = value.odata_next_link
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_USERS_LIST_RESPONSE_KNOWN = frozenset(("value", "@odata.nextLink"))

CODECS: Final[dict[type, Codec]] = {
    UsersListResponse: Codec(decode_users_list_response, encode_users_list_response),
}
