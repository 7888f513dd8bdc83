from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.cat import Cat


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
    value = get("petType")
    if value != "kitty":
        value = absent_tag(data, "petType", "kitty", extra)
    new.pet_type = value
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("lives")
    if value is not None and type(value) is not int:
        value = decode_int(data, "lives")
    new.lives = value
    return new


def encode_cat(value: Cat) -> dict[str, Any]:
    data: dict[str, Any] = {"petType": value.pet_type}
    if value.name is not None:
        data["name"] = value.name
    if value.lives is not None:
        data["lives"] = value.lives
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CAT_KNOWN = frozenset(("petType", "name", "lives"))

CODECS: Final[dict[type, Codec]] = {Cat: Codec(decode_cat, encode_cat)}
