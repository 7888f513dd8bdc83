"""`client.odd` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RESOURCE_00_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/odd/%00",
    replies={"204": NoReply()},
)

_PÄTH_X_Y_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/odd/p%C3%A4th%09/x%20y",
    replies={"204": NoReply()},
)


class Odd(Resource):
    """Reached as `client.odd`."""

    @property
    def päth(self) -> OddPäth:
        return OddPäth(self._client)

    @property
    def resource_00(self) -> OddResource00:
        return OddResource00(self._client)


class AsyncOdd(AsyncResource):
    """Reached as `client.odd`."""

    @property
    def päth(self) -> AsyncOddPäth:
        return AsyncOddPäth(self._client)

    @property
    def resource_00(self) -> AsyncOddResource00:
        return AsyncOddResource00(self._client)


class OddPäth(Resource):
    """Reached as `client.odd.päth`."""

    @property
    def x_y(self) -> OddPäthXY:
        return OddPäthXY(self._client)


class AsyncOddPäth(AsyncResource):
    """Reached as `client.odd.päth`."""

    @property
    def x_y(self) -> AsyncOddPäthXY:
        return AsyncOddPäthXY(self._client)


class OddResource00(Resource):
    """Reached as `client.odd.resource_00`."""

    def retrieve(self) -> None:
        """GET /odd/%00"""
        return self._client.call(_RESOURCE_00_RETRIEVE)


class AsyncOddResource00(AsyncResource):
    """Reached as `client.odd.resource_00`."""

    async def retrieve(self) -> None:
        """GET /odd/%00"""
        return await self._client.call(_RESOURCE_00_RETRIEVE)


class OddPäthXY(Resource):
    """Reached as `client.odd.päth.x_y`."""

    def retrieve(self) -> None:
        """GET /odd/päth   /x%20y"""
        return self._client.call(_PÄTH_X_Y_RETRIEVE)


class AsyncOddPäthXY(AsyncResource):
    """Reached as `client.odd.päth.x_y`."""

    async def retrieve(self) -> None:
        """GET /odd/päth   /x%20y"""
        return await self._client.call(_PÄTH_X_Y_RETRIEVE)
