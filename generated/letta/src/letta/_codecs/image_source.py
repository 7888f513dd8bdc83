from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.image_source import ImageSource
from .base64_image import decode_base64_image
from .letta_image import decode_letta_image
from .url_image import decode_url_image


def decode_image_source(container: Any, key: Any) -> ImageSource:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ImageSource = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _IMAGE_SOURCE_KEYS)
    decode = _IMAGE_SOURCE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_IMAGE_SOURCE_TAGS: Final[dict[str, Decoder[ImageSource]]] = {
    "url": decode_url_image,
    "base64": decode_base64_image,
    "letta": decode_letta_image,
}

_IMAGE_SOURCE_KEYS: Final[list[KeyedVariant[ImageSource]]] = [
    KeyedVariant(
        decode_base64_image,
        required=("data", "media_type"),
        known=("data", "media_type", "detail"),
    ),
    KeyedVariant(
        decode_letta_image,
        required=("file_id",),
        known=("file_id", "data", "detail", "media_type"),
    ),
    KeyedVariant(decode_url_image, required=("url",), known=("url",)),
]
