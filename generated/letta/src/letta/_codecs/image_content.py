from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.image_content import ImageContent
from .image_source import decode_image_source


def decode_image_content(container: Any, key: Any) -> ImageContent:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ImageContent = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ImageContent)
    extra: dict[str, Any] = {}
    if not _IMAGE_CONTENT_KNOWN.issuperset(data):
        extra = extra_fields(data, _IMAGE_CONTENT_KNOWN)
    new.extra_fields = extra
    new.source = decode_image_source(data, "source")
    value = get("type")
    if value != "image":
        value = absent_tag(data, "type", "image", extra, nullable=True)
    new.type = value
    return new


def encode_image_content(value: ImageContent) -> dict[str, Any]:
    data: dict[str, Any] = {"source": encode(value.source), "type": value.type}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_IMAGE_CONTENT_KNOWN = frozenset(("source", "type"))

CODECS: Final[dict[type, Codec]] = {
    ImageContent: Codec(decode_image_content, encode_image_content),
}
