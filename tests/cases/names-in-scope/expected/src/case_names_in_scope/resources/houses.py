"""`client.houses` and what hangs from it."""

from __future__ import annotations

import builtins

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_BUILTINS_: Operation[None] = Operation(
    method="POST",
    path="/houses/builtins",
    replies={"204": NoReply()},
)

_LIST: Operation[None] = Operation(
    method="GET",
    path="/houses",
    parameters=(Parameter("tags", "query"),),
    replies={"204": NoReply()},
)

_PROPERTY__RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/houses/property/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)

_ROOMS_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/houses/rooms/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)


class Houses(Resource):
    """Reached as `client.houses`."""

    @property
    def property_(self) -> HouseProperty:
        return HouseProperty(self._client)

    @property
    def rooms(self) -> HouseRooms:
        return HouseRooms(self._client)

    def builtins_(self) -> None:
        """POST /houses/builtins"""
        return self._client.call(_BUILTINS_)

    def list(self, *, tags: builtins.list[str] | None = None) -> None:
        """GET /houses"""
        return self._client.call(_LIST, tags)


class AsyncHouses(AsyncResource):
    """Reached as `client.houses`."""

    @property
    def property_(self) -> AsyncHouseProperty:
        return AsyncHouseProperty(self._client)

    @property
    def rooms(self) -> AsyncHouseRooms:
        return AsyncHouseRooms(self._client)

    async def builtins_(self) -> None:
        """POST /houses/builtins"""
        return await self._client.call(_BUILTINS_)

    async def list(self, *, tags: builtins.list[str] | None = None) -> None:
        """GET /houses"""
        return await self._client.call(_LIST, tags)


class HouseProperty(Resource):
    """Reached as `client.houses.property_`."""

    def retrieve(self, id: str) -> None:
        """GET /houses/property/{id}"""
        return self._client.call(_PROPERTY__RETRIEVE, id)


class AsyncHouseProperty(AsyncResource):
    """Reached as `client.houses.property_`."""

    async def retrieve(self, id: str) -> None:
        """GET /houses/property/{id}"""
        return await self._client.call(_PROPERTY__RETRIEVE, id)


class HouseRooms(Resource):
    """Reached as `client.houses.rooms`."""

    def retrieve(self, id: str) -> None:
        """GET /houses/rooms/{id}"""
        return self._client.call(_ROOMS_RETRIEVE, id)


class AsyncHouseRooms(AsyncResource):
    """Reached as `client.houses.rooms`."""

    async def retrieve(self, id: str) -> None:
        """GET /houses/rooms/{id}"""
        return await self._client.call(_ROOMS_RETRIEVE, id)
