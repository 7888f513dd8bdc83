from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.post import Post


def decode_post(container: Any, key: Any) -> Post:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Post = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Post)
    extra: dict[str, Any] = {}
    if not _POST_KNOWN.issuperset(data):
        extra = extra_fields(data, _POST_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    return new


def encode_post(value: Post) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_POST_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Post: Codec(decode_post, encode_post)}
