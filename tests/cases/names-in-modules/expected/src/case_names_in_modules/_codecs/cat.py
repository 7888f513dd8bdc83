from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.cat import Cat, CatToy, CatToyMaker


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
    value = get("toys")
    if value is not None:
        value = _list_of_cat_toy(data, "toys")
    new.toys = value
    return new


def encode_cat(value: Cat) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.toys is not None:
        data["toys"] = encode(value.toys)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_cat_toy(container: Any, key: Any) -> CatToy:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CatToy = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CatToy)
    extra: dict[str, Any] = {}
    if not _CAT_TOY_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAT_TOY_KNOWN)
    new.extra_fields = extra
    value = get("maker")
    if value is not None:
        value = decode_cat_toy_maker(data, "maker")
    new.maker = value
    return new


def encode_cat_toy(value: CatToy) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.maker is not None:
        data["maker"] = encode(value.maker)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_cat_toy_maker(container: Any, key: Any) -> CatToyMaker:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CatToyMaker = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CatToyMaker)
    extra: dict[str, Any] = {}
    if not _CAT_TOY_MAKER_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAT_TOY_MAKER_KNOWN)
    new.extra_fields = extra
    value = get("f")
    if value is not None and type(value) is not str:
        value = decode_str(data, "f")
    new.f = value
    return new


def encode_cat_toy_maker(value: CatToyMaker) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.f is not None:
        data["f"] = value.f
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_cat_toy = list_of(decode_cat_toy)

_CAT_KNOWN = frozenset(("toys",))

_CAT_TOY_KNOWN = frozenset(("maker",))

_CAT_TOY_MAKER_KNOWN = frozenset(("f",))

CODECS: Final[dict[type, Codec]] = {
    Cat: Codec(decode_cat, encode_cat),
    CatToy: Codec(decode_cat_toy, encode_cat_toy),
    CatToyMaker: Codec(decode_cat_toy_maker, encode_cat_toy_maker),
}
