"""`client.tides` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_LIST: Operation[Any] = Operation(
    method="GET",
    path="/api/v2/harbour/tides.json",
    replies={"200": AnyReply()},
)

_SHIPS_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/{ship_id}?tides=true",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)


class Tides(Resource):
    """Reached as `client.tides`."""

    @property
    def ships(self) -> TideShips:
        return TideShips(self._client)

    def list(self) -> Any:
        """GET /api/v2/harbour/tides.json"""
        return self._client.call(_LIST)


class AsyncTides(AsyncResource):
    """Reached as `client.tides`."""

    @property
    def ships(self) -> AsyncTideShips:
        return AsyncTideShips(self._client)

    async def list(self) -> Any:
        """GET /api/v2/harbour/tides.json"""
        return await self._client.call(_LIST)


class TideShips(Resource):
    """Reached as `client.tides.ships`."""

    def retrieve(self, ship_id: str) -> None:
        """GET /api/v2/harbour/ships/{ship_id}?tides=true"""
        return self._client.call(_SHIPS_RETRIEVE, ship_id)


class AsyncTideShips(AsyncResource):
    """Reached as `client.tides.ships`."""

    async def retrieve(self, ship_id: str) -> None:
        """GET /api/v2/harbour/ships/{ship_id}?tides=true"""
        return await self._client.call(_SHIPS_RETRIEVE, ship_id)
