"""`client.desks` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_LIST: Operation[None] = Operation(
    method="GET",
    path="/v1/desks",
    replies={"204": NoReply()},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/v1/desks",
    replies={"204": NoReply()},
)

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/desks/{desk}",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/v1/desks/{desk}",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/v1/desks/{desk}",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_MOVE: Operation[None] = Operation(
    method="POST",
    path="/v1/desks/{desk}/move",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_DRAWERS_LIST: Operation[None] = Operation(
    method="GET",
    path="/v1/desks/{desk}/drawers",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_DRAWERS_CREATE: Operation[None] = Operation(
    method="POST",
    path="/v1/desks/{desk}/drawers",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_DRAWERS_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/desks/{desk}/drawers/{drawer}",
    parameters=(Parameter("desk", "path"), Parameter("drawer", "path")),
    replies={"204": NoReply()},
)

_DRAWERS_UPDATE: Operation[None] = Operation(
    method="PATCH",
    path="/v1/desks/{desk}/drawers/{drawer}",
    parameters=(Parameter("desk", "path"), Parameter("drawer", "path")),
    replies={"204": NoReply()},
)

_DRAWERS_OPEN: Operation[None] = Operation(
    method="POST",
    path="/v1/desks/{desk}/drawers/{drawer}/open",
    parameters=(Parameter("desk", "path"), Parameter("drawer", "path")),
    replies={"204": NoReply()},
)

_LAMP_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/desks/{desk}/lamp",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_LAMP_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/v1/desks/{desk}/lamp",
    parameters=(Parameter("desk", "path"),),
    replies={"204": NoReply()},
)

_SHOP_BROWSE: Operation[None] = Operation(
    method="GET",
    path="/v1/named",
    replies={"204": NoReply()},
)


class Desks(Resource):
    """Reached as `client.desks`."""

    @property
    def drawers(self) -> DeskDrawers:
        return DeskDrawers(self._client)

    @property
    def lamp(self) -> DeskLamp:
        return DeskLamp(self._client)

    @property
    def shop(self) -> DeskShop:
        return DeskShop(self._client)

    def list(self) -> None:
        """GET /v1/desks"""
        return self._client.call(_LIST)

    def create(self) -> None:
        """POST /v1/desks"""
        return self._client.call(_CREATE)

    def retrieve(self, desk: str) -> None:
        """GET /v1/desks/{desk}"""
        return self._client.call(_RETRIEVE, desk)

    def update(self, desk: str) -> None:
        """PUT /v1/desks/{desk}"""
        return self._client.call(_UPDATE, desk)

    def delete(self, desk: str) -> None:
        """DELETE /v1/desks/{desk}"""
        return self._client.call(_DELETE, desk)

    def move(self, desk: str) -> None:
        """POST /v1/desks/{desk}/move"""
        return self._client.call(_MOVE, desk)


class AsyncDesks(AsyncResource):
    """Reached as `client.desks`."""

    @property
    def drawers(self) -> AsyncDeskDrawers:
        return AsyncDeskDrawers(self._client)

    @property
    def lamp(self) -> AsyncDeskLamp:
        return AsyncDeskLamp(self._client)

    @property
    def shop(self) -> AsyncDeskShop:
        return AsyncDeskShop(self._client)

    async def list(self) -> None:
        """GET /v1/desks"""
        return await self._client.call(_LIST)

    async def create(self) -> None:
        """POST /v1/desks"""
        return await self._client.call(_CREATE)

    async def retrieve(self, desk: str) -> None:
        """GET /v1/desks/{desk}"""
        return await self._client.call(_RETRIEVE, desk)

    async def update(self, desk: str) -> None:
        """PUT /v1/desks/{desk}"""
        return await self._client.call(_UPDATE, desk)

    async def delete(self, desk: str) -> None:
        """DELETE /v1/desks/{desk}"""
        return await self._client.call(_DELETE, desk)

    async def move(self, desk: str) -> None:
        """POST /v1/desks/{desk}/move"""
        return await self._client.call(_MOVE, desk)


class DeskDrawers(Resource):
    """Reached as `client.desks.drawers`."""

    def list(self, desk: str) -> None:
        """GET /v1/desks/{desk}/drawers"""
        return self._client.call(_DRAWERS_LIST, desk)

    def create(self, desk: str) -> None:
        """POST /v1/desks/{desk}/drawers"""
        return self._client.call(_DRAWERS_CREATE, desk)

    def retrieve(self, desk: str, drawer: int) -> None:
        """GET /v1/desks/{desk}/drawers/{drawer}"""
        return self._client.call(_DRAWERS_RETRIEVE, desk, drawer)

    def update(self, desk: str, drawer: int) -> None:
        """PATCH /v1/desks/{desk}/drawers/{drawer}"""
        return self._client.call(_DRAWERS_UPDATE, desk, drawer)

    def open(self, desk: str, drawer: int) -> None:
        """POST /v1/desks/{desk}/drawers/{drawer}/open"""
        return self._client.call(_DRAWERS_OPEN, desk, drawer)


class AsyncDeskDrawers(AsyncResource):
    """Reached as `client.desks.drawers`."""

    async def list(self, desk: str) -> None:
        """GET /v1/desks/{desk}/drawers"""
        return await self._client.call(_DRAWERS_LIST, desk)

    async def create(self, desk: str) -> None:
        """POST /v1/desks/{desk}/drawers"""
        return await self._client.call(_DRAWERS_CREATE, desk)

    async def retrieve(self, desk: str, drawer: int) -> None:
        """GET /v1/desks/{desk}/drawers/{drawer}"""
        return await self._client.call(_DRAWERS_RETRIEVE, desk, drawer)

    async def update(self, desk: str, drawer: int) -> None:
        """PATCH /v1/desks/{desk}/drawers/{drawer}"""
        return await self._client.call(_DRAWERS_UPDATE, desk, drawer)

    async def open(self, desk: str, drawer: int) -> None:
        """POST /v1/desks/{desk}/drawers/{drawer}/open"""
        return await self._client.call(_DRAWERS_OPEN, desk, drawer)


class DeskLamp(Resource):
    """Reached as `client.desks.lamp`."""

    def retrieve(self, desk: str) -> None:
        """GET /v1/desks/{desk}/lamp"""
        return self._client.call(_LAMP_RETRIEVE, desk)

    def update(self, desk: str) -> None:
        """PUT /v1/desks/{desk}/lamp"""
        return self._client.call(_LAMP_UPDATE, desk)


class AsyncDeskLamp(AsyncResource):
    """Reached as `client.desks.lamp`."""

    async def retrieve(self, desk: str) -> None:
        """GET /v1/desks/{desk}/lamp"""
        return await self._client.call(_LAMP_RETRIEVE, desk)

    async def update(self, desk: str) -> None:
        """PUT /v1/desks/{desk}/lamp"""
        return await self._client.call(_LAMP_UPDATE, desk)


class DeskShop(Resource):
    """Reached as `client.desks.shop`."""

    def browse(self) -> None:
        """GET /v1/named"""
        return self._client.call(_SHOP_BROWSE)


class AsyncDeskShop(AsyncResource):
    """Reached as `client.desks.shop`."""

    async def browse(self) -> None:
        """GET /v1/named"""
        return await self._client.call(_SHOP_BROWSE)
