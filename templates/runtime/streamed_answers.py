"""Streams that a fake server answers with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import httpx2

from .answering import Answer, Answering, Written
from .encoding import dump_json
from .replies import Reply


class StreamedAnswering(Answering):
    is_stream: ClassVar = True

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
