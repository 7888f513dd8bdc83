from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.get_v1_users_response import GetV1UsersResponse


def decode_get_v1_users_response(container: Any, key: Any) -> GetV1UsersResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: GetV1UsersResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(GetV1UsersResponse)
    extra: dict[str, Any] = {}
    if not _GET_V1_USERS_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _GET_V1_USERS_RESPONSE_KNOWN)
    new.extra_fields = extra
    new.value = _list_of_str(data, "value")
    value = get("@odata.nextLink")
    if value is not None and type(value) is not str:
        value = decode_str(data, "@odata.nextLink")
    new.odata_next_link = value
    return new


def encode_get_v1_users_response(value: GetV1UsersResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"value": encode(value.value)}
    if value.odata_next_link is not None:
        data["@odata.nextLink"] = value.odata_next_link
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_GET_V1_USERS_RESPONSE_KNOWN = frozenset(("value", "@odata.nextLink"))

CODECS: Final[dict[type, Codec]] = {
    GetV1UsersResponse: Codec(
        decode_get_v1_users_response,
        encode_get_v1_users_response,
    ),
}
