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
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.photo_form import PhotoForm


def decode_photo_form(container: Any, key: Any) -> PhotoForm:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PhotoForm = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PhotoForm)
    extra: dict[str, Any] = {}
    if not _PHOTO_FORM_KNOWN.issuperset(data):
        extra = extra_fields(data, _PHOTO_FORM_KNOWN)
    new.extra_fields = extra
    value = get("title")
    if type(value) is not str:
        value = decode_str(data, "title")
    new.title = value
    new.photo = decode_any(data, "photo")
    value = get("more", UNSET)
    if value is not None and value is not UNSET:
        value = _list_of_any(data, "more")
    new.more = value
    return new


def encode_photo_form(value: PhotoForm) -> dict[str, Any]:
    data: dict[str, Any] = {"title": value.title, "photo": value.photo}
    if value.more is not UNSET:
        data["more"] = value.more
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_PHOTO_FORM_KNOWN = frozenset(("title", "photo", "more"))

CODECS: Final[dict[type, Codec]] = {
    PhotoForm: Codec(decode_photo_form, encode_photo_form),
}
