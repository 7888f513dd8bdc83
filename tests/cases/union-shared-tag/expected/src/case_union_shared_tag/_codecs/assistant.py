from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.assistant import Assistant


def decode_assistant(container: Any, key: Any) -> Assistant:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Assistant = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Assistant)
    extra: dict[str, Any] = {}
    if not _ASSISTANT_KNOWN.issuperset(data):
        extra = extra_fields(data, _ASSISTANT_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "message":
        value = absent_tag(data, "type", "message", extra)
    new.type = value
    value = get("role")
    if value != "assistant":
        value = absent_tag(data, "role", "assistant", extra)
    new.role = value
    value = get("text")
    if value is not None and type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    return new


def encode_assistant(value: Assistant) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "role": value.role}
    if value.text is not None:
        data["text"] = value.text
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ASSISTANT_KNOWN = frozenset(("type", "role", "text"))

CODECS: Final[dict[type, Codec]] = {
    Assistant: Codec(decode_assistant, encode_assistant),
}
