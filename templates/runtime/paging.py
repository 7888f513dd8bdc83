"""Operations that answer page by page, and one request after the other for their pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeVar

import httpx2

from .cursors import Asked, Came, Next
from .decoding import Decoder, OnMismatch, mismatch, parse_json
from .encoding import dump_body
from .errors import PaginationError
from .operation import Operation
from .replies import decode
from .shapes import is_object
from .unset import UNSET
from .walk import PageStyle, Walk

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


class Step:
    """What the request of one page is made of; a walk consists of them."""

    def __init__(
        self,
        operation: PagedOperation[Any, Any],
        arguments: tuple[object, ...],
        body: object,
        walk: Walk | None = None,
        position: int = 0,
        by: Next | None = None,
    ) -> None:
        self.arguments: Final = arguments
        self.body: Final = body
        self.position: Final = position
        self.by: Final = by
        """What led here; None to the first page."""
        self._operation: Final = operation
        self._asked: Final = Asked(operation.query_of(arguments), self._sent())
        self._walk: Final = walk or Walk(operation.pages, self._asked)

    def following(
        self, raw: Any, response: httpx2.Response
    ) -> Step | PaginationError | None:
        """How to go on from the page that came: the fault, if it must not be gone on
        from; None at the end. Raises PaginationError when it shows that the walk goes in
        a circle."""
        by = self._walk.step(self.position, Came(raw, response), self._asked)
        if not isinstance(by, Next):
            return by
        arguments, body = self.arguments, self.body
        if by.place == "body":
            body = {**self._asked.body, by.name: by.value}
        else:
            parameters = zip(self._operation.parameters, arguments, strict=True)
            arguments = tuple(
                value if each.place != "query" else by.argument(each.name, value)
                for each, value in parameters
            )
        position = self.position + 1
        return Step(self._operation, arguments, body, self._walk, position, by)

    def _sent(self) -> Mapping[str, Any]:
        if self.body is UNSET or not self._operation.bodies:
            return {}
        plain = parse_json(dump_body(self.body))  # without the fields that are not sent
        return plain if is_object(plain) else {}
