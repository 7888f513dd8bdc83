"""What a fake server answers with: the way back from `replies`. `pages` and `streams`
have the way back to pages and streams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import httpx2

from .._runtime.decoding import Decoder, decode_tree, parse_json
from .._runtime.encoding import dump_json, encode_named
from .._runtime.errors import DecodeError
from .._runtime.operation import AnyOperation
from .._runtime.replies import (
    BytesReply,
    JsonReply,
    NoReply,
    Reply,
    TextReply,
    find_reply,
)
from .described import Described, UnexpectedCall

_JSON: Final = "application/json"


class Answer(NamedTuple):
    """What one call is answered with: a value of the method's kind, or an error."""

    value: Any
    status: int | None = None
    headers: Mapping[str, str] = MappingProxyType({})
    page_size: int | None = None


class Written(NamedTuple):
    """The body of a success, and what goes with it."""

    content: bytes
    media_type: str
    headers: Mapping[str, str] = MappingProxyType({})


class Answering:
    """How calls of one operation are answered."""

    def __init__(self, operation: AnyOperation, described: Described) -> None:
        self.operation: Final = operation
        self.described: Final = described

    def respond(
        self, answer: Answer, request: httpx2.Request, arguments: Sequence[object]
    ) -> httpx2.Response:
        """The response that a client reads this answer from. Raises EncodeError."""
        value = answer.value
        status = answer.status or self._success_of(value)
        reply = find_reply(self.operation.replies, status)
        if 200 <= status < 300:
            written = self.write(answer, reply, request, arguments)
        else:
            content = b"" if value is None else dump_json(value, "answer")
            written = Written(content, reply.media_type if reply else _JSON)
        headers = httpx2.Headers({**answer.headers, **written.headers})
        if written.content and written.media_type:
            first = written.media_type.partition(",")[0].strip()
            headers.setdefault("content-type", first.replace("*/*", "text/plain"))
        return httpx2.Response(status, headers=headers, content=written.content)

    def write(
        self,
        answer: Answer,
        reply: Reply | None,
        request: httpx2.Request,
        arguments: Sequence[object],
    ) -> Written:
        """A success. Raises EncodeError."""
        value = answer.value
        match reply:
            case None:
                return Written(dump_json(value, "answer"), _JSON)
            case NoReply():
                content = b""
            case TextReply() | BytesReply():
                content = value.encode() if isinstance(value, str) else bytes(value)
            case _:
                content = dump_json(value, "answer")
        return Written(content, reply.media_type)

    def decoder(self, status: str) -> Decoder[Any] | None:
        """Of what is answered with a described status."""
        reply = self.operation.replies.get(status)
        return reply.decoder() if isinstance(reply, JsonReply) else None

    def returned(self, body: Any) -> Any:
        """What a method returns of a body."""
        return body

    def takes_any_query(self) -> bool:
        """Whether a request may have a query that is not described."""
        return False

    def example(self) -> Answer:
        """The example of the description. Raises UnexpectedCall where it has none that is
        as it says."""
        for status, text in self.described.examples.items():
            value = parse_json(text.encode())
            decoder = self.decoder(status)
            try:
                if decoder is not None:
                    decode_tree(value, decoder)
            except DecodeError as fault:
                raise UnexpectedCall(
                    f"the description's example is not as it says itself: {fault}"
                ) from None
            return Answer(self.returned(value), _number(status))
        for status, reply in self.operation.replies.items():
            if status[0] == "2" and isinstance(reply, NoReply):
                return Answer(None, _number(status))
        raise UnexpectedCall(
            "nothing answers it, and the description has no example: write "
            f"fake.on(client.{self.described.name}).returns(...)"
        )

    def _success_of(self, value: object) -> int:
        """The described status that a value is answered with: the first that has its
        type, for None the first one without a body."""
        replies = self.operation.replies
        found = [status for status in replies if status[0] == "2"]
        bare = [s for s in found if isinstance(replies[s], NoReply)]
        chosen = bare if value is None and bare else [s for s in found if s not in bare]
        for status in chosen if len(chosen) > 1 else ():
            decoder = self.decoder(status)
            if decoder is None or fits(encode_named(value, "answer"), decoder):
                return _number(status)
        return _number(next(iter(chosen or bare), "200"))


def _number(status: str) -> int:
    return 200 if status == "default" else int(status.replace("XX", "00"))


def fits(body: Any, decoder: Decoder[Any], name: str = "") -> bool:
    """Whether a body, or its property of that name, is of the type that is described."""
    try:
        decode_tree(body, decoder)
    except DecodeError as fault:
        return not fault.path.endswith(name)
    return True
