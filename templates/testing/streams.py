"""Streams that a fake server answers with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2

from .._runtime.decoding import Decoder
from .._runtime.encoding import dump_json, encode_named
from .._runtime.model import Unknown
from .exchange import Answer, Exchange, fits, response


class StreamedExchange(Exchange):
    """A call that is answered with items, one by one."""

    def write(self, answer: Answer) -> httpx2.Response:
        if answer.status >= 300:
            return super().write(answer)
        events: Any = getattr(self.operation, "events", None)
        media_type = self.operation.accept
        items = (_framed(item, media_type, events) for item in answer.value)
        return response(answer, "".join(items).encode(), media_type)


def _framed(item: Any, media_type: str, events: Any) -> str:
    """An item as it stands in a stream. An event may be one with a name and an id; what
    is text is sent as it is."""
    is_event = hasattr(item, "retry") and hasattr(item, "_asdict")
    fields: dict[str, Any] = item._asdict() if is_event else {"data": item}
    data = fields.pop("data")
    if not is_event:
        fields["event"] = _name_of(item, events)
    text = data if isinstance(data, str) else dump_json(data, "answer").decode()
    if media_type != "text/event-stream":
        return f"\x1e{text}\n" if media_type.endswith("json-seq") else f"{text}\n"
    lines = [f"{name}: {value}\n" for name, value in fields.items() if value]
    lines += [f"data: {line}\n" for line in text.split("\n")]
    return "".join([*lines, "\n"])


def _name_of(item: Any, events: Any) -> str:
    """The name of the event that an item comes with, where events are told apart by it."""
    named = getattr(events, "named", {})
    if isinstance(item, Unknown):
        return str(item.tag) if named and events.only_named else ""
    if not named:
        return ""
    body = encode_named(item, "answer")
    kinds = [
        *({} if events.only_named else {"": events.decoder}).items(),
        *named.items(),
    ]
    if isinstance(body, str):
        kinds.sort(key=lambda kind: kind[1] is not None)
    return next((name for name, late in kinds if _is_read(body, late)), "")


def _is_read(body: Any, late: Callable[[], Decoder[Any]] | None) -> bool:
    """Whether it is what comes of this; without a decoder, texts do."""
    return isinstance(body, str) if late is None else fits(body, late())
