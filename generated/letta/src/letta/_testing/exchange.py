"""A call that a fake server has got, and its answer: the way back from `replies`. `pages`
and `streams` have the way back to pages and streams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx2

from .._runtime.decoding import Decoder, decode_tree, parse_json
from .._runtime.encoding import dump_json, encode_named
from .._runtime.errors import DecodeError
from .._runtime.operation import AnyOperation
from .._runtime.replies import BytesReply, JsonReply, NoReply, TextReply, find_reply

if TYPE_CHECKING:
    from .described import Described


class UnexpectedCall(AssertionError):
    """A call that is not as the description says, or that nothing answers."""


class Answer(NamedTuple):
    """What one call is answered with: a value of the method's kind, or an error."""

    value: Any
    status: int = 0
    """0: that of a success that has the type of the value."""
    headers: Mapping[str, str] = MappingProxyType({})
    page_size: int | None = None


@dataclass(frozen=True)
class Exchange:
    """A call that is answered with one body."""

    operation: AnyOperation
    arguments: Sequence[object]
    """In the order of the operation's parameters."""
    body: object
    described: Described
    request: httpx2.Request

    def respond(self, made: object) -> httpx2.Response:
        """The response that a client reads an answer from, or the value of one; that of
        a response is its like. Raises EncodeError."""
        if isinstance(made, httpx2.Response):
            return httpx2.Response(
                made.status_code, headers=made.headers, stream=made.stream
            )
        answer = made if isinstance(made, Answer) else Answer(made)
        status = answer.status or self._success_of(answer.value)
        return self.write(answer._replace(status=status))

    def write(self, answer: Answer) -> httpx2.Response:
        """The response of an answer that has a status. Raises UnexpectedCall."""
        if answer.page_size is not None and not hasattr(self.operation, "pages"):
            raise UnexpectedCall(
                f"it is answered with page_size={answer.page_size}, and it has no pages"
            )
        value, is_error = answer.value, answer.status >= 300
        reply = find_reply(self.operation.replies, answer.status)
        if value is None and (is_error or isinstance(reply, NoReply)):
            content = b""
        elif isinstance(reply, (TextReply, BytesReply)) and not is_error:
            content = value.encode() if isinstance(value, str) else bytes(value or b"")
        else:
            content = dump_json(value, "answer")
        return response(answer, content, reply.media_type if reply else "")

    def decoder(self, status: str) -> Decoder[Any] | None:
        """Of what is answered with a described status, where that is JSON."""
        reply = self.operation.replies.get(status)
        return reply.decoder() if isinstance(reply, JsonReply) else None

    def returned(self, body: Any) -> Any:
        """What a method returns of a body."""
        return body

    def example(self) -> Answer:
        """The example of the description. Raises UnexpectedCall where it has none that is
        as it says."""
        status, text = self.described.example
        reason = "nothing answers it, and the description has no example"
        if text:
            value, decoder = parse_json(text.encode()), self.decoder(status)
            faults = decode_noting(value, decoder)[1] if decoder else []
            if not faults:
                return Answer(self.returned(value), _number(status))
            reason = f"the description's example is not as it says itself: {faults[0]}"
        for status, reply in self.operation.replies.items():
            if status[0] == "2" and isinstance(reply, NoReply):
                return Answer(None, _number(status))
        hint = f"write fake.on(client.{self.described.name}).returns(...)"
        raise UnexpectedCall(f"{reason}: {hint}")

    def _success_of(self, value: object) -> int:
        """The described status that a value is answered with: the first that has its
        type, for None the first one without a body."""
        replies = self.operation.replies
        found = [status for status in replies if status[0] == "2"]
        alike = [s for s in found if isinstance(replies[s], NoReply) is (value is None)]
        for status in alike:
            decoder = self.decoder(status)
            if decoder is None or fits(encode_named(value, "answer"), decoder):
                return _number(status)
        return _number(next(iter(alike or found), "200"))


def response(answer: Answer, content: bytes, media_type: str) -> httpx2.Response:
    """A response with the status and the headers of an answer."""
    headers = httpx2.Headers(answer.headers)
    if content:
        first = media_type.partition(",")[0].strip() or "application/json"
        headers.setdefault("content-type", first.replace("*/*", "text/plain"))
    return httpx2.Response(answer.status, headers=headers, content=content)


def fits(body: Any, decoder: Decoder[Any], name: str = "") -> bool:
    """Whether a body, or its property of that name, is of the type that is described."""
    _, faults = decode_noting(body, decoder)
    return not any(fault.path.endswith(name) for fault in faults)


def decode_noting(root: Any, decoder: Decoder[Any]) -> tuple[Any, list[DecodeError]]:
    """Decodes JSON that was parsed already; values that do not match are kept as they
    came, and noted. Raises `DecodeError` for what is nested too deeply."""
    noted: list[DecodeError] = []
    return decode_tree(root, decoder, noted.append), noted


def _number(status: str) -> int:
    return 200 if status == "default" else int(status.replace("XX", "00"))
