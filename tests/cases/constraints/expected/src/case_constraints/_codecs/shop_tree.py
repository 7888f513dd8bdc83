from __future__ import annotations

from typing import Any

from .._runtime.decoding import list_of, mismatch
from ..models.shop_tree import ItemTree, ShopTree


def decode_shop_tree(container: Any, key: Any) -> ShopTree:
    found: ShopTree = _list_of_item_tree(container, key)
    return found


def decode_item_tree(container: Any, key: Any) -> ItemTree:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is list:
        value = decode_shop_tree(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "array or str")
    found: ItemTree = value
    return found


_list_of_item_tree = list_of(decode_item_tree)
