"""`client.shelves` and what hangs from it."""

from __future__ import annotations

import builtins

from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_str, list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply, NoReply
from .._runtime.sync_client import Resource

_SORT: Operation[None] = Operation(
    method="GET",
    path="/v1/shelves({key})/Lib.Shelf.Sort(by='{by}')",
    parameters=(Parameter("key", "path"), Parameter("by", "path")),
    replies={"204": NoReply()},
)

_CLEAR_UP: Operation[None] = Operation(
    method="POST",
    path="/v1/shelves/{key}/lib.shelf.clearUp",
    parameters=(Parameter("key", "path"),),
    replies={"204": NoReply()},
)

_LARGEST: Operation[None] = Operation(
    method="GET",
    path="/v1/shelves/Lib.largest()",
    replies={"204": NoReply()},
)

_BOOKS_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/v1/{parent}/books",
    parameters=(Parameter("parent", "path", allow_reserved=True),),
    replies={"200": JsonReply(lambda: list_of(decode_str))},
)

_BOOKS_RETRIEVE: Operation[str | None] = Operation(
    method="GET",
    path="/v1/{name}",
    parameters=(Parameter("name", "path", allow_reserved=True),),
    replies={"204": NoReply(), "200": JsonReply(lambda: decode_str)},
)

_BOOKS_LEND: Operation[None] = Operation(
    method="POST",
    path="/v1/{name}:lend",
    parameters=(Parameter("name", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class Shelves(Resource):
    """Reached as `client.shelves`."""

    @property
    def books(self) -> ShelveBooks:
        return ShelveBooks(self._client)

    def sort(self, key: str, by: str) -> None:
        """GET /v1/shelves({key})/Lib.Shelf.Sort(by='{by}')"""
        return self._client.call(_SORT, key, by)

    def clear_up(self, key: str) -> None:
        """POST /v1/shelves/{key}/lib.shelf.clearUp"""
        return self._client.call(_CLEAR_UP, key)

    def largest(self) -> None:
        """GET /v1/shelves/Lib.largest()"""
        return self._client.call(_LARGEST)


class AsyncShelves(AsyncResource):
    """Reached as `client.shelves`."""

    @property
    def books(self) -> AsyncShelveBooks:
        return AsyncShelveBooks(self._client)

    async def sort(self, key: str, by: str) -> None:
        """GET /v1/shelves({key})/Lib.Shelf.Sort(by='{by}')"""
        return await self._client.call(_SORT, key, by)

    async def clear_up(self, key: str) -> None:
        """POST /v1/shelves/{key}/lib.shelf.clearUp"""
        return await self._client.call(_CLEAR_UP, key)

    async def largest(self) -> None:
        """GET /v1/shelves/Lib.largest()"""
        return await self._client.call(_LARGEST)


class ShelveBooks(Resource):
    """Reached as `client.shelves.books`."""

    def list(self, parent: str) -> builtins.list[str]:
        """GET /v1/{parent=shelves/*}/books"""
        return self._client.call(_BOOKS_LIST, parent)

    def retrieve(self, name: str) -> str | None:
        """GET /v1/{name=shelves/*/books/*}"""
        return self._client.call(_BOOKS_RETRIEVE, name)

    def lend(self, name: str) -> None:
        """POST /v1/{name=shelves/*/books/*}:lend"""
        return self._client.call(_BOOKS_LEND, name)


class AsyncShelveBooks(AsyncResource):
    """Reached as `client.shelves.books`."""

    async def list(self, parent: str) -> builtins.list[str]:
        """GET /v1/{parent=shelves/*}/books"""
        return await self._client.call(_BOOKS_LIST, parent)

    async def retrieve(self, name: str) -> str | None:
        """GET /v1/{name=shelves/*/books/*}"""
        return await self._client.call(_BOOKS_RETRIEVE, name)

    async def lend(self, name: str) -> None:
        """POST /v1/{name=shelves/*/books/*}:lend"""
        return await self._client.call(_BOOKS_LEND, name)
