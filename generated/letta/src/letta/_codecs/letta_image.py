from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.letta_image import LettaImage


def decode_letta_image(container: Any, key: Any) -> LettaImage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: LettaImage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(LettaImage)
    extra: dict[str, Any] = {}
    if not _LETTA_IMAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _LETTA_IMAGE_KNOWN)
    new.extra_fields = extra
    value = get("file_id")
    if type(value) is not str:
        value = decode_str(data, "file_id")
    new.file_id = value
    value = get("data")
    if value is not None and type(value) is not str:
        value = decode_str(data, "data")
    new.data = value
    value = get("detail")
    if value is not None and type(value) is not str:
        value = decode_str(data, "detail")
    new.detail = value
    value = get("media_type")
    if value is not None and type(value) is not str:
        value = decode_str(data, "media_type")
    new.media_type = value
    value = get("type")
    if value != "letta":
        value = absent_tag(data, "type", "letta", extra, nullable=True)
    new.type = value
    return new


def encode_letta_image(value: LettaImage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "file_id": value.file_id,
        "data": value.data,
        "detail": value.detail,
        "media_type": value.media_type,
        "type": value.type,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LETTA_IMAGE_KNOWN = frozenset(("file_id", "data", "detail", "media_type", "type"))

CODECS: Final[dict[type, Codec]] = {
    LettaImage: Codec(decode_letta_image, encode_letta_image),
}
