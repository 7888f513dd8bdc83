from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.dog import Dog


def decode_dog(container: Any, key: Any) -> Dog:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dog = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Dog)
    extra: dict[str, Any] = {}
    if not _DOG_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOG_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value not in ("dog", "puppy"):
        value = absent_tag(
            data,
            "kind",
            "puppy",
            extra,
            "'dog' or 'puppy'",
            nullable=True,
        )
    new.kind = value
    new.tricks = _list_of_str(data, "tricks")
    return new


def encode_dog(value: Dog) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "tricks": encode(value.tricks)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_DOG_KNOWN = frozenset(("kind", "tricks"))

CODECS: Final[dict[type, Codec]] = {Dog: Codec(decode_dog, encode_dog)}
