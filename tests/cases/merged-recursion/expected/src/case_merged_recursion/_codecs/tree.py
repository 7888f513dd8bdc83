from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.tree import Tree, TreeLeft, TreeLeftLeft
from .nest import decode_nest_item_item
from .ring import decode_ring
from .shape import decode_shape


def decode_tree(container: Any, key: Any) -> Tree:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Tree = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Tree)
    extra: dict[str, Any] = {}
    if not _TREE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TREE_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None:
        value = decode_tree_left(data, "left")
    new.left = value
    value = get("shape")
    if value is not None:
        value = decode_shape(data, "shape")
    new.shape = value
    value = get("nest")
    if value is not None:
        value = _list_of_nest_item_item(data, "nest")
    new.nest = value
    value = get("ring")
    if value is not None:
        value = decode_ring(data, "ring")
    new.ring = value
    return new


def encode_tree(value: Tree) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = encode(value.left)
    if value.shape is not None:
        data["shape"] = encode(value.shape)
    if value.nest is not None:
        data["nest"] = encode(value.nest)
    if value.ring is not None:
        data["ring"] = encode(value.ring)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_tree_left(container: Any, key: Any) -> TreeLeft:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TreeLeft = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TreeLeft)
    extra: dict[str, Any] = {}
    if not _TREE_LEFT_KNOWN.issuperset(data):
        extra = extra_fields(data, _TREE_LEFT_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None:
        value = decode_tree_left_left(data, "left")
    new.left = value
    value = get("shape")
    if value is not None:
        value = decode_shape(data, "shape")
    new.shape = value
    value = get("nest")
    if value is not None:
        value = _list_of_nest_item_item(data, "nest")
    new.nest = value
    value = get("ring")
    if value is not None:
        value = decode_ring(data, "ring")
    new.ring = value
    value = get("mark")
    if value is not None and type(value) is not str:
        value = decode_str(data, "mark")
    new.mark = value
    return new


def encode_tree_left(value: TreeLeft) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = encode(value.left)
    if value.shape is not None:
        data["shape"] = encode(value.shape)
    if value.nest is not None:
        data["nest"] = encode(value.nest)
    if value.ring is not None:
        data["ring"] = encode(value.ring)
    if value.mark is not None:
        data["mark"] = value.mark
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_tree_left_left(container: Any, key: Any) -> TreeLeftLeft:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TreeLeftLeft = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TreeLeftLeft)
    extra: dict[str, Any] = {}
    if not _TREE_LEFT_LEFT_KNOWN.issuperset(data):
        extra = extra_fields(data, _TREE_LEFT_LEFT_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None:
        value = decode_tree_left_left(data, "left")
    new.left = value
    value = get("shape")
    if value is not None:
        value = decode_shape(data, "shape")
    new.shape = value
    value = get("nest")
    if value is not None:
        value = _list_of_nest_item_item(data, "nest")
    new.nest = value
    value = get("ring")
    if value is not None:
        value = decode_ring(data, "ring")
    new.ring = value
    value = get("mark")
    if value is not None and type(value) is not str:
        value = decode_str(data, "mark")
    new.mark = value
    return new


def encode_tree_left_left(value: TreeLeftLeft) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = encode(value.left)
    if value.shape is not None:
        data["shape"] = encode(value.shape)
    if value.nest is not None:
        data["nest"] = encode(value.nest)
    if value.ring is not None:
        data["ring"] = encode(value.ring)
    if value.mark is not None:
        data["mark"] = value.mark
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_nest_item_item = list_of(decode_nest_item_item)

_TREE_KNOWN = frozenset(("left", "shape", "nest", "ring"))

_TREE_LEFT_KNOWN = frozenset(("left", "shape", "nest", "ring", "mark"))

_TREE_LEFT_LEFT_KNOWN = frozenset(("left", "shape", "nest", "ring", "mark"))

CODECS: Final[dict[type, Codec]] = {
    Tree: Codec(decode_tree, encode_tree),
    TreeLeft: Codec(decode_tree_left, encode_tree_left),
    TreeLeftLeft: Codec(decode_tree_left_left, encode_tree_left_left),
}
