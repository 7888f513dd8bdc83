"""`client.cats` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cat import Cat

_LIST: Operation[list[Cat]] = Operation(
    method="GET",
    path="/cats",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_cat))},
    security=(("token",), ("other",)),
)

_QUERY: Operation[Cat] = Operation(
    method="QUERY",
    path="/cats",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_cat)},
    security=(("token",), ("other",)),
)


class Cats(Resource):
    """Reached as `client.cats`."""

    def list(self) -> builtins.list[Cat]:
        """GET /cats"""
        return self._client.call(_LIST)

    def query(self, body: Cat | Unset = UNSET) -> Cat:
        """QUERY /cats"""
        return self._client.call(_QUERY, body=body)


class AsyncCats(AsyncResource):
    """Reached as `client.cats`."""

    async def list(self) -> builtins.list[Cat]:
        """GET /cats"""
        return await self._client.call(_LIST)

    async def query(self, body: Cat | Unset = UNSET) -> Cat:
        """QUERY /cats"""
        return await self._client.call(_QUERY, body=body)
