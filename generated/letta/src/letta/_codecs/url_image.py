from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.url_image import UrlImage


def decode_url_image(container: Any, key: Any) -> UrlImage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: UrlImage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(UrlImage)
    extra: dict[str, Any] = {}
    if not _URL_IMAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _URL_IMAGE_KNOWN)
    new.extra_fields = extra
    value = get("url")
    if type(value) is not str:
        value = decode_str(data, "url")
    new.url = value
    value = get("type")
    if value != "url":
        value = absent_tag(data, "type", "url", extra, nullable=True)
    new.type = value
    return new


def encode_url_image(value: UrlImage) -> dict[str, Any]:
    data: dict[str, Any] = {"url": value.url, "type": value.type}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_URL_IMAGE_KNOWN = frozenset(("url", "type"))

CODECS: Final[dict[type, Codec]] = {UrlImage: Codec(decode_url_image, encode_url_image)}
