from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.cat import Cat
from .cage import decode_cage
from .schemas_error import decode_schemas_error


def decode_cat(container: Any, key: Any) -> Cat:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Cat = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Cat)
    extra: dict[str, Any] = {}
    if not _CAT_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAT_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "cat":
        value = absent_tag(data, "kind", "cat", extra)
    new.kind = value
    new.cage = decode_cage(data, "cage")
    value = get("fault")
    if value is not None:
        value = decode_schemas_error(data, "fault")
    new.fault = value
    return new


def encode_cat(value: Cat) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "cage": encode(value.cage)}
    if value.fault is not None:
        data["fault"] = encode(value.fault)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CAT_KNOWN = frozenset(("kind", "cage", "fault"))

CODECS: Final[dict[type, Codec]] = {Cat: Codec(decode_cat, encode_cat)}
