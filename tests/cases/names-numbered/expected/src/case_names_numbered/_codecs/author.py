from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.author import Author


def decode_author(container: Any, key: Any) -> Author:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Author = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Author)
    extra: dict[str, Any] = {}
    if not _AUTHOR_KNOWN.issuperset(data):
        extra = extra_fields(data, _AUTHOR_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_author(value: Author) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_AUTHOR_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {Author: Codec(decode_author, encode_author)}
