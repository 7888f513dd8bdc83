from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.pictures_create_body import PicturesCreateBody


def decode_pictures_create_body(container: Any, key: Any) -> PicturesCreateBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PicturesCreateBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PicturesCreateBody)
    extra: dict[str, Any] = {}
    if not _PICTURES_CREATE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _PICTURES_CREATE_BODY_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.picture = decode_any(data, "picture")
    new.pages = _list_of_any(data, "pages")
    value = get("thumbnail")
    if value is not None:
        value = decode_any(data, "thumbnail")
    new.thumbnail = value
    value = get("labels", UNSET)
    new.labels = value
    value = get("note")
    if value is not None:
        value = decode_any(data, "note")
    new.note = value
    return new


def encode_pictures_create_body(value: PicturesCreateBody) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": value.id,
        "picture": value.picture,
        "pages": value.pages,
    }
    if value.thumbnail is not None:
        data["thumbnail"] = value.thumbnail
    if value.labels is not UNSET:
        data["labels"] = encode(value.labels)
    if value.note is not None:
        data["note"] = value.note
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_PICTURES_CREATE_BODY_KNOWN = frozenset(
    ("id", "picture", "pages", "thumbnail", "labels", "note"),
)

CODECS: Final[dict[type, Codec]] = {
    PicturesCreateBody: Codec(decode_pictures_create_body, encode_pictures_create_body),
}
