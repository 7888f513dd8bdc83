"""What a fake server answers with: the way back from `replies`, pages and streams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import httpx2

from .cursors import Asked, BodyCursor, ItemCursor, Way, value_at
from .decoding import Decoder, decode_tree, parse_json
from .described import Described, UnexpectedCall
from .encoding import dump_json, encode_named
from .errors import DecodeError
from .links import LinkHeader, NextLink
from .numbered import Offset, PageNumber
from .operation import AnyOperation
from .paging import PagedOperation, is_paged
from .replies import BytesReply, JsonReply, NoReply, TextReply, find_reply
from .shapes import is_array, is_object
from .streaming import StreamOperation

_MARK: Final = "page_from"
"""The query parameter of links to further pages."""


class Answer(NamedTuple):
    """What one call is answered with: a value of the method's kind, or an error."""

    value: Any
    status: int | None = None
    headers: Mapping[str, str] = MappingProxyType({})
    page_size: int | None = None


def respond(
    operation: AnyOperation,
    described: Described,
    answer: Answer,
    request: httpx2.Request,
    asked: Asked,
) -> httpx2.Response:
    """The response that a client reads this answer from. Raises EncodeError."""
    value = answer.value
    status = answer.status or success_of(operation, value)
    headers = httpx2.Headers(dict(answer.headers))
    reply = find_reply(operation.replies, status)
    media_type = "application/json" if reply is None else reply.media_type
    if not 200 <= status < 300:
        content = b"" if value is None else dump_json(value, "answer")
    elif isinstance(operation, StreamOperation):
        media_type = operation.events.media_type
        content = b"".join(_framed(item, media_type) for item in value)
    elif is_paged(operation):
        media_type = "application/json"
        body = encode_named(value, "answer")
        if is_array(body):
            cut = _Cut(operation, described, body, answer.page_size, request, asked)
            body = cut.body()
            headers.update(cut.headers)
        content = dump_json(body)
    else:
        match reply:
            case NoReply():
                content = b""
            case TextReply() | BytesReply():
                content = value.encode() if isinstance(value, str) else bytes(value)
            case _:
                content = dump_json(value, "answer")
    if content and media_type:
        first = media_type.partition(",")[0].strip()
        headers.setdefault("content-type", first.replace("*/*", "text/plain"))
    return httpx2.Response(status, headers=headers, content=content)


def success_of(operation: AnyOperation, value: object) -> int:
    """The described status that a value is answered with: the first that has its type,
    for None the first one without a body."""
    found = [status for status in operation.replies if status[0] == "2"]
    bare = [s for s in found if isinstance(operation.replies[s], NoReply)]
    chosen = bare if value is None and bare else [s for s in found if s not in bare]
    for status in chosen if len(chosen) > 1 else ():
        decoder = _decoder(operation, status)
        if decoder is None or _fits(encode_named(value, "answer"), decoder):
            return _number(status)
    return _number(next(iter(chosen or bare), "200"))


def example_of(operation: AnyOperation, described: Described) -> Answer:
    """The example of the description. Raises UnexpectedCall where it has none that is as
    it says."""
    for status, text in described.examples.items():
        value = parse_json(text.encode())
        decoder = _decoder(operation, status)
        try:
            if decoder is not None:
                decode_tree(value, decoder)
        except DecodeError as fault:
            raise UnexpectedCall(
                f"the description's example is not as it says itself: {fault}"
            ) from None
        if is_paged(operation):
            value = value_at(value, operation.pages.items)
        return Answer(value, _number(status))
    for status, reply in operation.replies.items():
        if status[0] == "2" and isinstance(reply, NoReply):
            return Answer(None, _number(status))
    raise UnexpectedCall(
        "nothing answers it, and the description has no example: write "
        f"fake.on(client.{described.name}).returns(...)"
    )


def _decoder(operation: AnyOperation, status: str) -> Decoder[Any] | None:
    if is_paged(operation):
        return (operation.body or operation.items)()
    reply = operation.replies.get(status)
    return reply.decoder() if isinstance(reply, JsonReply) else None


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


class _Cut:
    """The page of a list that a request asks for, in the style of the operation."""

    def __init__(
        self,
        operation: PagedOperation[Any, Any],
        described: Described,
        items: list[Any],
        size: int | None,
        request: httpx2.Request,
        asked: Asked,
    ) -> None:
        self._operation: Final = operation
        self._style: Final = operation.pages
        self._items: Final = items
        self._size: Final = size or len(items) or 1
        self._url: Final = request.url
        self._asked: Final = asked
        self.headers: Final[dict[str, str]] = {}
        examples = [parse_json(text.encode()) for text in described.examples.values()]
        self._body: Any = examples[0] if examples and is_object(examples[0]) else {}

    def body(self) -> Any:
        """The JSON of the page; `headers` go with it."""
        start, end, has_more = self._range()
        style: Any = self._style
        ways: Mapping[str, Any] = style._asdict()
        if not ways["items"]:
            self._body = self._items[start:end]
        else:
            self._set(ways["items"], [self._items[start:end]])
        self._set(ways.get("has_more", ()), [has_more])
        self._set(ways.get("is_last", ()), [not has_more])
        self._set(ways.get("total", ()), [len(self._items)])
        self._set(ways.get("total_pages", ()), [-(-len(self._items) // self._size)])
        first: Any = ways.get("first", 1)
        self._set(ways.get("current", ()), [start // self._size + (first or 1)])
        self._set(ways.get("step", ()), [end - start])
        url = str(self._url.copy_set_param(_MARK, end))
        if isinstance(self._style, LinkHeader):
            if has_more:
                self.headers["link"] = f'<{url}>; rel="next"'
        elif isinstance(self._style, NextLink):
            self._set(self._style.next, [url] if has_more else [None, ""])
        else:
            onward: list[Any] = [str(end), end] if has_more else [None, ""]
            self._set(ways.get("next", ()), onward)
        return self._body

    def _range(self) -> tuple[int, int, bool]:
        style, count = self._style, len(self._items)
        if isinstance(style, ItemCursor):
            return self._between(style)
        start = 0
        if isinstance(style, (Offset, PageNumber)):
            number = _count(self._asked.value(style.parameter, style.in_body))
            if number is not None:
                first = 1 if style.first is None else style.first
                start = number - first
                start *= self._size if isinstance(style, PageNumber) else 1
        elif isinstance(style, (NextLink, LinkHeader)):
            start = _count(self._url.params.get(_MARK)) or 0
        elif isinstance(style, BodyCursor):
            start = _count(self._asked.value(style.parameter, style.in_body)) or 0
        end = min(max(start, 0) + self._size, count)
        return max(start, 0), end, end < count

    def _between(self, style: ItemCursor) -> tuple[int, int, bool]:
        """Items that share a cursor stay together: it leads behind, or before, them all."""
        keys = [item.get(style.cursor) for item in self._items if is_object(item)]
        after = self._asked.query.get(style.after or "")
        before = self._asked.query.get(style.before or "")
        if after is None and (before is not None or style.after is None):
            end = keys.index(before) if before in keys else len(keys)
            start = max(end - self._size, 0)
            while 0 < start < end and keys[start - 1] == keys[start]:
                start -= 1
            return start, end, start > 0
        start = len(keys) - keys[::-1].index(after) if after in keys else 0
        end = min(start + self._size, len(keys))
        while start < end < len(keys) and keys[end] == keys[end - 1]:
            end += 1
        return start, end, end < len(keys)

    def _set(self, way: Way, values: Sequence[Any]) -> None:
        """Sets a property to the first of these values that the body may have; None
        takes it away."""
        if not way:
            return
        *steps, last = way
        holder = self._body
        for step in steps:
            if not is_object(holder.get(step)):
                holder[step] = {}
            holder = holder[step]
        decoder = _decoder(self._operation, "")
        for value in (*values, values[0]):
            holder[last] = value
            if value is None:
                del holder[last]
            if decoder is None or _fits(self._body, decoder, last):
                return


def _number(status: str) -> int:
    return 200 if status == "default" else int(status.replace("XX", "00"))


def _count(value: object) -> int | None:
    text = str(value)
    return int(text) if text.isdecimal() else None


def _fits(body: Any, decoder: Decoder[Any], name: str = "") -> bool:
    """Whether a body, or its property of that name, is of the type that is described."""
    try:
        decode_tree(body, decoder)
    except DecodeError as fault:
        return not fault.path.endswith(name)
    return True
