"""`client.books` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.book import Book

_LIST: Operation[list[Book]] = Operation(
    method="GET",
    path="/books",
    replies={
        "200": JsonReply(lambda: list_of(_codecs.decode_book)),
        "default": JsonReply(lambda: _codecs.decode_def2),
    },
)


class BooksResource(Resource):
    """Reached as `client.books`."""

    def list(self) -> builtins.list[Book]:
        """GET /books"""
        return self._client.call(_LIST)


class AsyncBooksResource(AsyncResource):
    """Reached as `client.books`."""

    async def list(self) -> builtins.list[Book]:
        """GET /books"""
        return await self._client.call(_LIST)
