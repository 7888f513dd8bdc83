"""Pages that a fake server answers with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import httpx2

from .._runtime.decoding import Decoder, parse_json
from .._runtime.encoding import dump_json, encode_named
from .._runtime.errors import DecodeError
from .._runtime.paging import PagedOperation
from .._runtime.replies import Reply
from .._runtime.shapes import is_array, is_object
from .._runtime.walk import Asked, Way, value_at
from .answering import Answer, Answering, Written, fits

_MARK: Final = "page_from"
"""The query parameter of links to further pages."""
_LINKS: Final = ("LinkHeader", "NextLink")


def kind_of(operation: PagedOperation[Any, Any]) -> str:
    """The style of pages, by its name: an SDK has the modules of its own styles only."""
    return type(operation.pages).__name__


class PagedAnswering(Answering):
    @property
    def paged(self) -> PagedOperation[Any, Any]:
        operation: Any = self.operation
        return operation  # type: ignore[no-any-return]  # it is what asked for this

    def write(
        self,
        answer: Answer,
        reply: Reply | None,
        request: httpx2.Request,
        arguments: Sequence[object],
    ) -> Written:
        body = encode_named(answer.value, "answer")
        if not is_array(body):
            return Written(dump_json(body), self.operation.accept)
        asked = Asked(self.operation.query_of(arguments), _members(request.content))
        cut = _Cut(self, body, answer.page_size, request, asked)
        return Written(dump_json(cut.body()), self.operation.accept, cut.headers)

    def decoder(self, status: str) -> Decoder[Any] | None:
        return (self.paged.body or self.paged.items)()

    def returned(self, body: Any) -> Any:
        return value_at(body, self.paged.pages.items)

    def takes_any_query(self) -> bool:
        return kind_of(self.paged) in _LINKS  # a link has what queries it likes


class _Cut:
    """The page of a list that a request asks for, in the style of the operation."""

    def __init__(
        self,
        answering: PagedAnswering,
        items: list[Any],
        size: int | None,
        request: httpx2.Request,
        asked: Asked,
    ) -> None:
        self._decoder: Final = answering.decoder("")
        self._style: Final[Any] = answering.paged.pages
        self._kind: Final = kind_of(answering.paged)
        self._items: Final = items
        self._size: Final = size or len(items) or 1
        self._url: Final = request.url
        self._asked: Final = asked
        self.headers: Final[dict[str, str]] = {}
        examples = [
            parse_json(text.encode()) for text in answering.described.examples.values()
        ]
        self._body: Any = examples[0] if examples and is_object(examples[0]) else {}

    def body(self) -> Any:
        """The JSON of the page; `headers` go with it."""
        start, end, has_more = self._range()
        ways: Mapping[str, Any] = self._style._asdict()
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
        if self._kind == "LinkHeader":
            if has_more:
                self.headers["link"] = f'<{url}>; rel="next"'
        elif self._kind == "NextLink":
            self._set(self._style.next, [url] if has_more else [None, ""])
        else:
            onward: list[Any] = [str(end), end] if has_more else [None, ""]
            self._set(ways.get("next", ()), onward)
        return self._body

    def _range(self) -> tuple[int, int, bool]:
        style, count = self._style, len(self._items)
        if self._kind == "ItemCursor":
            return self._between(style)
        start = 0
        if self._kind in ("Offset", "PageNumber"):
            number = _count(self._asked.value(style.parameter, style.in_body))
            if number is not None:
                first = 1 if style.first is None else style.first
                start = number - first
                start *= self._size if self._kind == "PageNumber" else 1
        elif self._kind in _LINKS:
            start = _count(self._url.params.get(_MARK)) or 0
        else:
            start = _count(self._asked.value(style.parameter, style.in_body)) or 0
        end = min(max(start, 0) + self._size, count)
        return max(start, 0), end, end < count

    def _between(self, style: Any) -> tuple[int, int, bool]:
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
        decoder = self._decoder
        for value in (*values, values[0]):
            holder[last] = value
            if value is None:
                del holder[last]
            if decoder is None or fits(self._body, decoder, last):
                return


def _members(content: bytes) -> Mapping[str, Any]:
    try:
        found = parse_json(content)
    except DecodeError:
        return {}  # of no interest to pages, whose requests are JSON
    return found if is_object(found) else {}


def _count(value: object) -> int | None:
    text = str(value)
    return int(text) if text.isdecimal() else None
