from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.named_tree import NamedTree


def decode_named_tree(container: Any, key: Any) -> NamedTree:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: NamedTree = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(NamedTree)
    extra: dict[str, Any] = {}
    if not _NAMED_TREE_KNOWN.issuperset(data):
        extra = extra_fields(data, _NAMED_TREE_KNOWN)
    new.extra_fields = extra
    value = get("children")
    if value is not None:
        value = _list_of_named_tree(data, "children")
    new.children = value
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_named_tree(value: NamedTree) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.children is not None:
        data["children"] = encode(value.children)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_named_tree = list_of(decode_named_tree)

_NAMED_TREE_KNOWN = frozenset(("children", "name"))

CODECS: Final[dict[type, Codec]] = {
    NamedTree: Codec(decode_named_tree, encode_named_tree),
}
