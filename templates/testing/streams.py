"""Streams that a fake server answers with."""

from __future__ import annotations

from typing import Any

import httpx2

from .._runtime.encoding import dump_json
from .exchange import Answer, Exchange, response


class StreamedExchange(Exchange):
    """A call that is answered with items, one by one."""

    def write(self, answer: Answer) -> httpx2.Response:
        if answer.status >= 300:
            return super().write(answer)
        media_type = self.operation.accept
        items = (_framed(item, media_type) for item in answer.value)
        return response(answer, "".join(items).encode(), media_type)


def _framed(item: Any, media_type: str) -> str:
    """An item as it stands in a stream. An event may be one with a name and an id; what
    is text is sent as it is."""
    is_event = hasattr(item, "retry") and hasattr(item, "_asdict")
    fields: dict[str, Any] = item._asdict() if is_event else {"data": item}
    data = fields.pop("data")
    text = data if isinstance(data, str) else dump_json(data, "answer").decode()
    if media_type != "text/event-stream":
        return f"\x1e{text}\n" if media_type.endswith("json-seq") else f"{text}\n"
    lines = [f"{name}: {value}\n" for name, value in fields.items() if value]
    lines += [f"data: {line}\n" for line in text.split("\n")]
    return "".join([*lines, "\n"])
