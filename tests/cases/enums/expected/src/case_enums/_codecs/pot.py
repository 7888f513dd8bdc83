from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.pot import Pot


def decode_pot(container: Any, key: Any) -> Pot:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pot = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Pot)
    extra: dict[str, Any] = {}
    if not _POT_KNOWN.issuperset(data):
        extra = extra_fields(data, _POT_KNOWN)
    new.extra_fields = extra
    value = get("colour")
    if type(value) is not str:
        value = decode_str(data, "colour")
    new.colour = value
    value = get("size")
    if type(value) is not int:
        value = decode_int(data, "size")
    new.size = value
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("schema")
    if type(value) is not int:
        value = decode_int(data, "schema")
    new.schema = value
    value = get("finish", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "finish")
    new.finish = value
    value = get("others")
    if value is not None:
        value = _list_of_str(data, "others")
    new.others = value
    value = get("by_room")
    if value is not None:
        value = _map_of_str(data, "by_room")
    new.by_room = value
    value = get("level")
    if value is not None and type(value) is not int:
        value = decode_int(data, "level")
    new.level = value
    value = get("ratio")
    if value is not None:
        value = decode_float(data, "ratio")
    new.ratio = value
    value = get("is_new")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "is_new")
    new.is_new = value
    value = get("maker")
    if value is not None and type(value) is not str:
        value = decode_str(data, "maker")
    new.maker = value
    return new


def encode_pot(value: Pot) -> dict[str, Any]:
    data: dict[str, Any] = {
        "colour": value.colour,
        "size": value.size,
        "kind": value.kind,
        "schema": value.schema,
    }
    if value.finish is not UNSET:
        data["finish"] = value.finish
    if value.others is not None:
        data["others"] = encode(value.others)
    if value.by_room is not None:
        data["by_room"] = encode(value.by_room)
    if value.level is not None:
        data["level"] = value.level
    if value.ratio is not None:
        data["ratio"] = value.ratio
    if value.is_new is not None:
        data["is_new"] = value.is_new
    if value.maker is not None:
        data["maker"] = value.maker
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_map_of_str = map_of(decode_str)

_POT_KNOWN = frozenset(
    (
        "colour",
        "size",
        "kind",
        "schema",
        "finish",
        "others",
        "by_room",
        "level",
        "ratio",
        "is_new",
        "maker",
    ),
)

CODECS: Final[dict[type, Codec]] = {Pot: Codec(decode_pot, encode_pot)}
