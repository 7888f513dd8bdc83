from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.letta_user_message_content_union import LettaUserMessageContentUnion
from .image_content import decode_image_content
from .text_content import decode_text_content


def decode_letta_user_message_content_union(
    container: Any,
    key: Any,
) -> LettaUserMessageContentUnion:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: LettaUserMessageContentUnion = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _LETTA_USER_MESSAGE_CONTENT_UNION_KEYS)
    decode = _LETTA_USER_MESSAGE_CONTENT_UNION_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_LETTA_USER_MESSAGE_CONTENT_UNION_TAGS: Final[
    dict[str, Decoder[LettaUserMessageContentUnion]]
] = {"text": decode_text_content, "image": decode_image_content}

_LETTA_USER_MESSAGE_CONTENT_UNION_KEYS: Final[
    list[KeyedVariant[LettaUserMessageContentUnion]]
] = [
    KeyedVariant(decode_text_content, required=("text",), known=("text", "signature")),
    KeyedVariant(decode_image_content, required=("source",), known=("source",)),
]
