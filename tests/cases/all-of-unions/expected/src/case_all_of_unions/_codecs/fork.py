from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.fork import Fork
from .tree import decode_tree


def decode_fork(container: Any, key: Any) -> Fork:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Fork = mismatch(container, key, "object")
        return fault
    new = _new(Fork)
    extra: dict[str, Any] = {}
    if not _FORK_KNOWN.issuperset(data):
        extra = extra_fields(data, _FORK_KNOWN)
    new.extra_fields = extra
    new.left = decode_tree(data, "left")
    return new


def encode_fork(value: Fork) -> dict[str, Any]:
    data: dict[str, Any] = {"left": encode(value.left)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FORK_KNOWN = frozenset(("left",))

CODECS: Final[dict[type, Codec]] = {Fork: Codec(decode_fork, encode_fork)}
