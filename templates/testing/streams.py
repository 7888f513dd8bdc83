"""Streams that a fake server answers with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx2

from .._runtime.encoding import dump_json
from .._runtime.replies import Reply
from .answering import Answer, Answering, Written


class StreamedAnswering(Answering):
    def write(
        self,
        answer: Answer,
        reply: Reply | None,
        request: httpx2.Request,
        arguments: Sequence[object],
    ) -> Written:
        media_type = self.operation.accept
        content = b"".join(_framed(item, media_type) for item in answer.value)
        return Written(content, media_type)


def _framed(item: Any, media_type: str) -> bytes:
    """An item as it stands in a stream. An event may be one with a name and an id; what
    is text is sent as it is."""
    is_event = hasattr(item, "retry") and hasattr(item, "_asdict")
    fields: dict[str, Any] = item._asdict() if is_event else {"data": item}
    data = fields.pop("data")
    text = data if isinstance(data, str) else dump_json(data, "answer").decode()
    if media_type == "application/json-seq":
        return f"\x1e{text}\n".encode()
    if media_type != "text/event-stream":
        return f"{text}\n".encode()
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    lines += [f"data: {line}" for line in text.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()
