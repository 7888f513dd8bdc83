from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pets_foo_bar2 import PetsFooBar2


def decode_pets_foo_bar2(container: Any, key: Any) -> PetsFooBar2:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetsFooBar2 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetsFooBar2)
    extra: dict[str, Any] = {}
    if not _PETS_FOO_BAR2_KNOWN.issuperset(data):
        extra = extra_fields(data, _PETS_FOO_BAR2_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None and type(value) is not int:
        value = decode_int(data, "a")
    new.a = value
    return new


def encode_pets_foo_bar2(value: PetsFooBar2) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = value.a
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PETS_FOO_BAR2_KNOWN = frozenset(("a",))

CODECS: Final[dict[type, Codec]] = {
    PetsFooBar2: Codec(decode_pets_foo_bar2, encode_pets_foo_bar2),
}
