from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import unknown
from ..models.tree import Tree, TreeFork, TreeLeaf


def decode_tree(container: Any, key: Any) -> Tree:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Tree = mismatch(container, key, "object")
        return fault
    if data.get("name") is not None and data.get("leaf") is not None:
        return decode_tree_leaf(container, key)
    if data.get("name") is not None and data.get("left") is not None:
        return decode_tree_fork(container, key)
    return unknown(None, container, key)


def decode_tree_leaf(container: Any, key: Any) -> TreeLeaf:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TreeLeaf = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TreeLeaf)
    extra: dict[str, Any] = {}
    if not _TREE_LEAF_KNOWN.issuperset(data):
        extra = extra_fields(data, _TREE_LEAF_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("leaf")
    if type(value) is not int:
        value = decode_int(data, "leaf")
    new.leaf = value
    return new


def encode_tree_leaf(value: TreeLeaf) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name, "leaf": value.leaf}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_tree_fork(container: Any, key: Any) -> TreeFork:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TreeFork = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TreeFork)
    extra: dict[str, Any] = {}
    if not _TREE_FORK_KNOWN.issuperset(data):
        extra = extra_fields(data, _TREE_FORK_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    new.left = decode_tree(data, "left")
    return new


def encode_tree_fork(value: TreeFork) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name, "left": encode(value.left)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TREE_LEAF_KNOWN = frozenset(("name", "leaf"))

_TREE_FORK_KNOWN = frozenset(("name", "left"))

CODECS: Final[dict[type, Codec]] = {
    TreeLeaf: Codec(decode_tree_leaf, encode_tree_leaf),
    TreeFork: Codec(decode_tree_fork, encode_tree_fork),
}
