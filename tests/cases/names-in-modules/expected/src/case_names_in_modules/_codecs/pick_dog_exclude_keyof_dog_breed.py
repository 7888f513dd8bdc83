from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pick_dog_exclude_keyof_dog_breed import PickDogExcludeKeyofDogBreed


def decode_pick_dog_exclude_keyof_dog_breed(
    container: Any,
    key: Any,
) -> PickDogExcludeKeyofDogBreed:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PickDogExcludeKeyofDogBreed = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PickDogExcludeKeyofDogBreed)
    extra: dict[str, Any] = {}
    if not _PICK_DOG_EXCLUDE_KEYOF_DOG_BREED_KNOWN.issuperset(data):
        extra = extra_fields(data, _PICK_DOG_EXCLUDE_KEYOF_DOG_BREED_KNOWN)
    new.extra_fields = extra
    value = get("c")
    if value is not None and type(value) is not str:
        value = decode_str(data, "c")
    new.c = value
    return new


def encode_pick_dog_exclude_keyof_dog_breed(
    value: PickDogExcludeKeyofDogBreed,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.c is not None:
        data["c"] = value.c
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PICK_DOG_EXCLUDE_KEYOF_DOG_BREED_KNOWN = frozenset(("c",))

CODECS: Final[dict[type, Codec]] = {
    PickDogExcludeKeyofDogBreed: Codec(
        decode_pick_dog_exclude_keyof_dog_breed,
        encode_pick_dog_exclude_keyof_dog_breed,
    ),
}
