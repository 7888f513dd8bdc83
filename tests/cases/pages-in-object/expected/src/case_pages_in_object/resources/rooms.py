"""`client.rooms` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_str, list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pageable import Pageable
    from ..models.rooms_list_filter import RoomsListFilter

_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/rooms",
    parameters=(
        Parameter("filter", "query"),
        Parameter("page", "query", style="deepObject"),
    ),
    replies={"200": JsonReply(lambda: list_of(decode_str))},
)


class Rooms(Resource):
    """Reached as `client.rooms`."""

    def list(
        self,
        *,
        filter: RoomsListFilter | None = None,
        page: Pageable | None = None,
    ) -> builtins.list[str]:
        """GET /rooms"""
        return self._client.call(_LIST, filter, page)


class AsyncRooms(AsyncResource):
    """Reached as `client.rooms`."""

    async def list(
        self,
        *,
        filter: RoomsListFilter | None = None,
        page: Pageable | None = None,
    ) -> builtins.list[str]:
        """GET /rooms"""
        return await self._client.call(_LIST, filter, page)
