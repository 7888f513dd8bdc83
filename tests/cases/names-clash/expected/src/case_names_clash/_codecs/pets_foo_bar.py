from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pets_foo_bar import PetsFooBar


def decode_pets_foo_bar(container: Any, key: Any) -> PetsFooBar:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetsFooBar = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetsFooBar)
    extra: dict[str, Any] = {}
    if not _PETS_FOO_BAR_KNOWN.issuperset(data):
        extra = extra_fields(data, _PETS_FOO_BAR_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None and type(value) is not str:
        value = decode_str(data, "a")
    new.a = value
    return new


def encode_pets_foo_bar(value: PetsFooBar) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = value.a
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PETS_FOO_BAR_KNOWN = frozenset(("a",))

CODECS: Final[dict[type, Codec]] = {
    PetsFooBar: Codec(decode_pets_foo_bar, encode_pets_foo_bar),
}
