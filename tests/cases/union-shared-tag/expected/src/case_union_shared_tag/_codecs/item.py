from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.item import Item, ItemMessage
from .assistant import decode_assistant
from .call import decode_call
from .user import decode_user


def decode_item(container: Any, key: Any) -> Item:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Item = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _ITEM_KEYS)
    decode = _ITEM_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_item_message(container: Any, key: Any) -> ItemMessage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ItemMessage = mismatch(container, key, "object")
        return fault
    tag = data.get("role")
    if type(tag) is not str:
        return decode_by_keys(container, key, _ITEM_MESSAGE_KEYS)
    decode = _ITEM_MESSAGE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_ITEM_TAGS: Final[dict[str, Decoder[Item]]] = {
    "message": decode_item_message,
    "call": decode_call,
}

_ITEM_KEYS: Final[list[KeyedVariant[Item]]] = [
    KeyedVariant(decode_assistant, required=("role",), known=("role", "text")),
    KeyedVariant(decode_user, required=("role",), known=("role",)),
    KeyedVariant(decode_call, required=(), known=("name",)),
]

_ITEM_MESSAGE_TAGS: Final[dict[str, Decoder[ItemMessage]]] = {
    "user": decode_user,
    "assistant": decode_assistant,
}

_ITEM_MESSAGE_KEYS: Final[list[KeyedVariant[ItemMessage]]] = [
    KeyedVariant(decode_assistant, required=("type",), known=("type", "text")),
    KeyedVariant(decode_user, required=("type",), known=("type",)),
]
