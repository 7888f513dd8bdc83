from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.list_pets_response_item import ListPetsResponseItem


def decode_list_pets_response_item(container: Any, key: Any) -> ListPetsResponseItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ListPetsResponseItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ListPetsResponseItem)
    extra: dict[str, Any] = {}
    if not _LIST_PETS_RESPONSE_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _LIST_PETS_RESPONSE_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_list_pets_response_item(value: ListPetsResponseItem) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LIST_PETS_RESPONSE_ITEM_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {
    ListPetsResponseItem: Codec(
        decode_list_pets_response_item,
        encode_list_pets_response_item,
    ),
}
