from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.text_content import TextContent


def decode_text_content(container: Any, key: Any) -> TextContent:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TextContent = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TextContent)
    extra: dict[str, Any] = {}
    if not _TEXT_CONTENT_KNOWN.issuperset(data):
        extra = extra_fields(data, _TEXT_CONTENT_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    value = get("signature")
    if value is not None and type(value) is not str:
        value = decode_str(data, "signature")
    new.signature = value
    value = get("type")
    if value != "text":
        value = absent_tag(data, "type", "text", extra, nullable=True)
    new.type = value
    return new


def encode_text_content(value: TextContent) -> dict[str, Any]:
    data: dict[str, Any] = {
        "text": value.text,
        "signature": value.signature,
        "type": value.type,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_TEXT_CONTENT_KNOWN = frozenset(("text", "signature", "type"))

CODECS: Final[dict[type, Codec]] = {
    TextContent: Codec(decode_text_content, encode_text_content),
}
