from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.tree import Tree


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
    value = get("children")
    if value is not None:
        value = _list_of_tree(data, "children")
    new.children = value
    return new


def encode_tree(value: Tree) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.children is not None:
        data["children"] = encode(value.children)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_tree = list_of(decode_tree)

_TREE_KNOWN = frozenset(("children",))

CODECS: Final[dict[type, Codec]] = {Tree: Codec(decode_tree, encode_tree)}
