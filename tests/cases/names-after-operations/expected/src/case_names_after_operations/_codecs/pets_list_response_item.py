from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pets_list_response_item import PetsListResponseItem


def decode_pets_list_response_item(container: Any, key: Any) -> PetsListResponseItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetsListResponseItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetsListResponseItem)
    extra: dict[str, Any] = {}
    if not _PETS_LIST_RESPONSE_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _PETS_LIST_RESPONSE_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_pets_list_response_item(value: PetsListResponseItem) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PETS_LIST_RESPONSE_ITEM_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {
    PetsListResponseItem: Codec(
        decode_pets_list_response_item,
        encode_pets_list_response_item,
    ),
}
