"""Pages that a fake server answers with."""

from __future__ import annotations

from typing import Any, Final

import httpx2

from .._runtime.decoding import Decoder, parse_json
from .._runtime.encoding import dump_json, encode_named
from .._runtime.paging import Way, value_at
from .._runtime.shapes import is_array, is_object
from .._runtime.unset import UNSET
from .exchange import Answer, Exchange, fits, response

_MARK: Final = "page_from"
"""The query parameter of links to further pages."""


class PagedExchange(Exchange):
    """A call that is answered with a page of a list, the one that it asks for."""

    @property
    def _paged(self) -> Any:
        return self.operation

    def decoder(self, status: str) -> Decoder[Any] | None:
        decoder: Decoder[Any] = (self._paged.body or self._paged.items)()
        return decoder

    def returned(self, body: Any) -> Any:
        return value_at(body, self._paged.pages.items)

    def write(self, answer: Answer) -> httpx2.Response:
        items = encode_named(answer.value, "answer")
        if answer.status >= 300 or not is_array(items):
            return super().write(answer)
        size = answer.page_size or len(items) or 1
        start, end, has_more = self._range(items, size)
        said = {
            "items": items[start:end],
            "has_more": has_more,
            "is_last": not has_more,
            "total": len(items),
            "total_pages": -(-len(items) // size),
            "current": start // size + _first(self._paged.pages),
            "step": end - start,
        }
        body = self._body(said)
        link = str(self.request.url.copy_set_param(_MARK, end))
        if hasattr(self._paged.pages, "next"):
            cursors = [link] if self.described.has_links else [str(end), end]
            self._lead_on(body, cursors if has_more else [UNSET, None, ""])
        elif self.described.has_links and has_more:
            headers = {**answer.headers, "link": f'<{link}>; rel="next"'}
            answer = answer._replace(headers=headers)
        return response(answer, dump_json(body), self.operation.accept)

    def _body(self, said: dict[str, Any]) -> Any:
        """A page that says this; what else it may have is that of the example."""
        style = self._paged.pages
        if not style.items:
            return said["items"]
        example = parse_json(self.described.example[1].encode() or b"{}")
        body = example if is_object(example) else {}
        for name, value in said.items():
            if way := getattr(style, name, ()):
                _put(body, way, value)
        return body

    def _lead_on(self, body: Any, cursors: list[Any]) -> None:
        """Puts in the first of these that the body may have."""
        way, decoder = self._paged.pages.next, self.decoder("")
        for cursor in cursors:
            _put(body, way, cursor)
            if decoder is None or fits(body, decoder, way[-1]):
                return

    def _range(self, items: list[Any], size: int) -> tuple[int, int, bool]:
        """Where the page begins and ends, and whether there is more."""
        style = self._paged.pages
        query = self.operation.query_of(self.arguments)
        kind = type(style).__name__  # an SDK has the classes of its own styles only
        if kind == "ItemCursor":
            return _between(items, size, style, query)
        if self.described.has_links:
            said = self.request.url.params.get(_MARK)
        elif style.in_body:
            said = value_at(
                parse_json(self.request.content or b"{}"), (style.parameter,)
            )
        else:
            said = query[style.parameter]
        start = int(said) - _first(style) if str(said).isdecimal() else 0
        start = max(start * size if kind == "PageNumber" else start, 0)
        end = min(start + size, len(items))
        return start, end, end < len(items)


def _between(
    items: list[Any], size: int, style: Any, query: dict[str, Any]
) -> tuple[int, int, bool]:
    """Items that share a cursor stay together: it leads behind, or before, them all."""
    after, before = query.get(style.after), query.get(style.before)
    goes_back = after is None and (before is not None or style.after is None)
    cursor = before if goes_back else after
    keys = [value_at(item, (style.cursor,)) for item in items]
    if goes_back:
        keys.reverse()
    start = len(keys) - keys[::-1].index(cursor) if cursor in keys else 0
    end = min(start + size, len(keys))
    while start < end < len(keys) and keys[end] == keys[end - 1]:
        end += 1
    if goes_back:
        return len(keys) - end, len(keys) - start, end < len(keys)
    return start, end, end < len(keys)


def _first(style: Any) -> int:
    """The number of the first item, or page."""
    first: int | None = getattr(style, "first", 0)
    return 1 if first is None else first


def _put(body: Any, way: Way, value: object) -> None:
    """Sets a property of the body; UNSET takes it away."""
    for step in way[:-1]:
        if not is_object(body.get(step)):
            body[step] = {}
        body = body[step]
    body[way[-1]] = value
    if value is UNSET:
        del body[way[-1]]
