"""Operations that answer page by page, and what asks for one page after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, NamedTuple, TypeVar

import httpx2

from .decoding import Decoder, OnMismatch, mismatch
from .encoding import encode_sent
from .errors import PaginationError
from .operation import Operation
from .replies import decode
from .shapes import is_array, is_object
from .unset import UNSET
from .walk import Asked, Came, Next, PageStyle, Seen, value_at

T = TypeVar("T")
B = TypeVar("B")


class PagedOperation(Operation[list[T]], Generic[T, B]):
    """A call that answers with a page of many T in a body B, and how to go on from a
    page. Its `replies` are those of errors; every success is a page."""

    def __init__(
        self,
        method: str,
        path: str,
        *,
        items: Callable[[], Decoder[list[T]]],
        pages: PageStyle,
        body: Callable[[], Decoder[B]] | None = None,
        may_lack_items: bool = False,
        **more: Any,
    ) -> None:
        """Without a `body`, it is the array of items itself. `may_lack_items` says
        whether a page without the array, or with null for it, is an empty one."""
        super().__init__(method, path, accept="application/json", **more)
        self.items: Final = items
        self.pages: Final = pages
        self.body: Final = body
        self.may_lack_items: Final = may_lack_items

    def read_page(
        self, response: httpx2.Response, on_mismatch: OnMismatch
    ) -> tuple[list[T], Any]:
        """The items of a page, and its whole body as JSON. Raises DecodeError."""
        decode_items = self.items()

        def decode_page(container: Any, key: Any) -> tuple[list[T], Any]:
            body = container[key]
            for depth, name in enumerate(self.pages.items):
                inner = container.get(key) if is_object(container) else container[key]
                if not is_object(inner):
                    if inner is not None or depth == 0 or not self.may_lack_items:
                        mismatch(container, key, "object")
                    return [], body
                container, key = inner, name
            if self.may_lack_items and self.pages.items and container.get(key) is None:
                return [], body
            return decode_items(container, key), body

        page: tuple[list[T], Any] = decode(response, decode_page, on_mismatch)
        return page

    def read_body(self, response: httpx2.Response, on_mismatch: OnMismatch) -> B:
        """The whole body of a page. Raises DecodeError."""
        decoder: Any = self.items if self.body is None else self.body
        body: B = decode(response, decoder(), on_mismatch)
        return body


class Step(NamedTuple, Generic[T, B]):
    """A page that is asked for."""

    walk: Walk[T, B]
    position: int = 0
    by: Next | None = None
    """What led here; None to the first page."""


class Walk(Generic[T, B]):
    """One way through the pages of an operation, from the first request on."""

    def __init__(
        self,
        operation: PagedOperation[T, B],
        arguments: tuple[object, ...],
        body: object,
    ) -> None:
        self.operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body
        has_body = body is not UNSET and bool(operation.bodies)
        sent: Any = encode_sent(body) if has_body else {}
        self._sent: Final[dict[str, Any]] = sent if is_object(sent) else {}
        self._seen: Final = Seen(Asked(operation.query_of(arguments), self._sent))

    def request(self, by: Next | None) -> tuple[tuple[object, ...], object]:
        """The arguments and the body that ask for a page."""
        if by is None:
            return self._arguments, self._body
        if by.in_body:
            return self._arguments, {**self._sent, by.name: by.value}
        pairs = zip(self.operation.parameters, self._arguments, strict=True)
        arguments = tuple(
            by.argument(each.name, value) if each.place == "query" else value
            for each, value in pairs
        )
        return arguments, self._body

    def following(
        self, step: Step[T, B], raw: Any, response: httpx2.Response
    ) -> Step[T, B] | PaginationError | None:
        """How to go on from the page that came: the fault, if it must not be gone on
        from; None at the end. Raises PaginationError when it shows that the walk goes in
        a circle."""
        found = value_at(raw, self.operation.pages.items)
        items = found if is_array(found) else []
        arguments, body = self.request(step.by)
        sent: Any = body if step.by and step.by.in_body else self._sent
        asked = Asked(self.operation.query_of(arguments), sent)
        try:
            style = self.operation.pages
            by = style.following(Came(raw, items, response), asked)
        except PaginationError as end:
            return end
        if by is None:
            return None
        fault = self._seen.check(step.position, items, by)
        return fault or Step(self, step.position + 1, by)
