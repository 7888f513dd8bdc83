from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.link import Link
from .counts import decode_counts


def decode_link(container: Any, key: Any) -> Link:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Link = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Link)
    extra: dict[str, Any] = {}
    if not _LINK_KNOWN.issuperset(data):
        extra = extra_fields(data, _LINK_KNOWN)
    new.extra_fields = extra
    value = get("url")
    if type(value) is not str:
        value = decode_str(data, "url")
    new.url = value
    value = get("counts")
    if value is not None:
        value = decode_counts(data, "counts")
    new.counts = value
    value = get("accessed", UNSET)
    new.accessed = value
    return new


def encode_link(value: Link) -> dict[str, Any]:
    data: dict[str, Any] = {"url": value.url}
    if value.counts is not None:
        data["counts"] = encode(value.counts)
    if value.accessed is not UNSET:
        data["accessed"] = encode(value.accessed)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LINK_KNOWN = frozenset(("url", "counts", "accessed"))

CODECS: Final[dict[type, Codec]] = {Link: Codec(decode_link, encode_link)}
