from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, mismatch
from ..models.tree import Tree, TreeItem


def decode_tree(container: Any, key: Any) -> Tree:
    found: Tree = _list_of_tree_item(container, key)
    return found


def decode_tree_item(container: Any, key: Any) -> TreeItem:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = decode_tree(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "array or str")
    found: TreeItem = value
    return found


_list_of_tree_item = list_of(decode_tree_item)
