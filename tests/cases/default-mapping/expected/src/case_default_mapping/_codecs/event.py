from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from ..models.event import Event
from .opened import decode_opened
from .other import decode_other


def decode_event(container: Any, key: Any) -> Event:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Event = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    decode = _EVENT_TAGS.get(tag) if type(tag) is str else None
    if decode is None:
        return decode_other(container, key)
    return decode(container, key)


_EVENT_TAGS: Final[dict[str, Decoder[Event]]] = {
    "open": decode_opened,
    "Other": decode_other,
}
