from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.base64_image import Base64Image


def decode_base64_image(container: Any, key: Any) -> Base64Image:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Base64Image = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Base64Image)
    extra: dict[str, Any] = {}
    if not _BASE64_IMAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _BASE64_IMAGE_KNOWN)
    new.extra_fields = extra
    value = get("data")
    if type(value) is not str:
        value = decode_str(data, "data")
    new.data = value
    value = get("media_type")
    if type(value) is not str:
        value = decode_str(data, "media_type")
    new.media_type = value
    value = get("detail")
    if value is not None and type(value) is not str:
        value = decode_str(data, "detail")
    new.detail = value
    value = get("type")
    if value != "base64":
        value = absent_tag(data, "type", "base64", extra, nullable=True)
    new.type = value
    return new


def encode_base64_image(value: Base64Image) -> dict[str, Any]:
    data: dict[str, Any] = {
        "data": value.data,
        "media_type": value.media_type,
        "detail": value.detail,
        "type": value.type,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BASE64_IMAGE_KNOWN = frozenset(("data", "media_type", "detail", "type"))

CODECS: Final[dict[type, Codec]] = {
    Base64Image: Codec(decode_base64_image, encode_base64_image),
}
