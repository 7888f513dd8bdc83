from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.album_pictures_create_body import AlbumPicturesCreateBody
from .meta import decode_meta


def decode_album_pictures_create_body(
    container: Any,
    key: Any,
) -> AlbumPicturesCreateBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: AlbumPicturesCreateBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(AlbumPicturesCreateBody)
    extra: dict[str, Any] = {}
    if not _ALBUM_PICTURES_CREATE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _ALBUM_PICTURES_CREATE_BODY_KNOWN)
    new.extra_fields = extra
    new.picture = decode_any(data, "picture")
    value = get("extras")
    if value is not None:
        value = _list_of_any(data, "extras")
    new.extras = value
    value = get("mask")
    if value is not None:
        value = decode_any(data, "mask")
    new.mask = value
    value = get("meta")
    if value is not None:
        value = decode_meta(data, "meta")
    new.meta = value
    value = get("tags")
    if value is not None:
        value = _list_of_str(data, "tags")
    new.tags = value
    value = get("points")
    if value is not None:
        value = _list_of_meta(data, "points")
    new.points = value
    value = get("note", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "note")
    new.note = value
    value = get("size")
    if value is not None and type(value) is not int:
        value = decode_int(data, "size")
    new.size = value
    value = get("taken")
    if value is not None:
        value = decode_date(data, "taken")
    new.taken = value
    return new


def encode_album_pictures_create_body(value: AlbumPicturesCreateBody) -> dict[str, Any]:
    data: dict[str, Any] = {"picture": value.picture}
    if value.extras is not None:
        data["extras"] = value.extras
    if value.mask is not None:
        data["mask"] = value.mask
    if value.meta is not None:
        data["meta"] = encode(value.meta)
    if value.tags is not None:
        data["tags"] = encode(value.tags)
    if value.points is not None:
        data["points"] = encode(value.points)
    if value.note is not UNSET:
        data["note"] = value.note
    if value.size is not None:
        data["size"] = value.size
    if value.taken is not None:
        data["taken"] = encode(value.taken)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_list_of_str = list_of(decode_str)

_list_of_meta = list_of(decode_meta)

_ALBUM_PICTURES_CREATE_BODY_KNOWN = frozenset(
    ("picture", "extras", "mask", "meta", "tags", "points", "note", "size", "taken"),
)

CODECS: Final[dict[type, Codec]] = {
    AlbumPicturesCreateBody: Codec(
        decode_album_pictures_create_body,
        encode_album_pictures_create_body,
    ),
}
