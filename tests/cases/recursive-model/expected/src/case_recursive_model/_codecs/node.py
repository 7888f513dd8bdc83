from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_str,
    extra_fields,
    list_of,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.node import Node


def decode_node(container: Any, key: Any) -> Node:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Node = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Node)
    extra: dict[str, Any] = {}
    if not _NODE_KNOWN.issuperset(data):
        extra = extra_fields(data, _NODE_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("parent")
    if value is not None:
        value = decode_node(data, "parent")
    new.parent = value
    value = get("children")
    if value is not None:
        value = _list_of_node(data, "children")
    new.children = value
    value = get("named")
    if value is not None:
        value = _map_of_node(data, "named")
    new.named = value
    return new


def encode_node(value: Node) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name, "parent": encode(value.parent)}
    if value.children is not None:
        data["children"] = encode(value.children)
    if value.named is not None:
        data["named"] = encode(value.named)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_node = list_of(decode_node)

_map_of_node = map_of(decode_node)

_NODE_KNOWN = frozenset(("name", "parent", "children", "named"))

CODECS: Final[dict[type, Codec]] = {Node: Codec(decode_node, encode_node)}
