"""`client.books` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.book import Book

_RETRIEVE: Operation[Book] = Operation(
    method="GET",
    path="/books",
    replies={"200": JsonReply(lambda: _codecs.decode_book)},
)


class Books(Resource):
    """Reached as `client.books`."""

    def retrieve(self) -> Book:
        """GET /books"""
        return self._client.call(_RETRIEVE)


class AsyncBooks(AsyncResource):
    """Reached as `client.books`."""

    async def retrieve(self) -> Book:
        """GET /books"""
        return await self._client.call(_RETRIEVE)
