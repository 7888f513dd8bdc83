"""`client.ships` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/{ship_id}",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/api/v2/harbour/ships/{ship_id}",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_LIST: Operation[Any] = Operation(
    method="GET",
    path="/api/v2/harbour/ships",
    replies={"200": AnyReply()},
)

_DELETE_MANY: Operation[None] = Operation(
    method="DELETE",
    path="/api/v2/harbour/ships",
    replies={"204": NoReply()},
)

_COUNT: Operation[None] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/count",
    replies={"204": NoReply()},
)

_SEARCH: Operation[None] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/search",
    replies={"204": NoReply()},
)

_FIND_BY_FLAG: Operation[None] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/find-by-flag",
    replies={"204": NoReply()},
)

_IMPORT_: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/ships/{ship_id}/import",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_CREATE_ASYNC: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/ships/{ship_id}/async",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_SEND_SIGNAL: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/ships/{ship_id}/signals",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_ATTACH: Operation[None] = Operation(
    method="PATCH",
    path="/api/v2/harbour/ships/{ship_id}/attach/{tug_id}",
    parameters=(Parameter("ship_id", "path"), Parameter("tug_id", "path")),
    replies={"204": NoReply()},
)

_RENAME: Operation[None] = Operation(
    method="PUT",
    path="/api/v2/harbour/ships/{ship_id}",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_LAUNCH: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/ships/{ship_id}:launch",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_CREW_CREATE: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/ships/{ship_id}/crew",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_DECKS_LIST: Operation[Any] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/{ship_id}/decks/",
    parameters=(Parameter("ship_id", "path"),),
    replies={"200": AnyReply()},
)

_DECKS_CLEAN: Operation[None] = Operation(
    method="POST",
    path="/api/v2/harbour/ships/{ship_id}/clean-decks",
    parameters=(Parameter("ship_id", "path"),),
    replies={"204": NoReply()},
)

_TUGS_LIST: Operation[Any] = Operation(
    method="GET",
    path="/api/v2/harbour/ships/{ship_id}/tugs",
    parameters=(Parameter("ship_id", "path"),),
    replies={"200": AnyReply()},
)

_TUGS_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/api/v2/harbour/ships/{ship_id}/{tug_id}",
    parameters=(Parameter("ship_id", "path"), Parameter("tug_id", "path")),
    replies={"204": NoReply()},
)


class Ships(Resource):
    """Reached as `client.ships`."""

    @property
    def crew(self) -> ShipCrew:
        return ShipCrew(self._client)

    @property
    def decks(self) -> ShipDecks:
        return ShipDecks(self._client)

    @property
    def tugs(self) -> ShipTugs:
        return ShipTugs(self._client)

    def retrieve(self, ship_id: str) -> None:
        """GET /api/v2/harbour/ships/{ship_id}"""
        return self._client.call(_RETRIEVE, ship_id)

    def delete(self, ship_id: str) -> None:
        """DELETE /api/v2/harbour/ships/{ship_id}"""
        return self._client.call(_DELETE, ship_id)

    def list(self) -> Any:
        """GET /api/v2/harbour/ships"""
        return self._client.call(_LIST)

    def delete_many(self) -> None:
        """DELETE /api/v2/harbour/ships"""
        return self._client.call(_DELETE_MANY)

    def count(self) -> None:
        """GET /api/v2/harbour/ships/count"""
        return self._client.call(_COUNT)

    def search(self) -> None:
        """GET /api/v2/harbour/ships/search"""
        return self._client.call(_SEARCH)

    def find_by_flag(self) -> None:
        """GET /api/v2/harbour/ships/find-by-flag"""
        return self._client.call(_FIND_BY_FLAG)

    def import_(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/import"""
        return self._client.call(_IMPORT_, ship_id)

    def create_async(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/async"""
        return self._client.call(_CREATE_ASYNC, ship_id)

    def send_signal(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/signals"""
        return self._client.call(_SEND_SIGNAL, ship_id)

    def attach(self, ship_id: str, tug_id: str) -> None:
        """PATCH /api/v2/harbour/ships/{ship_id}/attach/{tug_id}"""
        return self._client.call(_ATTACH, ship_id, tug_id)

    def rename(self, ship_id: str) -> None:
        """PUT /api/v2/harbour/ships/{ship_id}#rename"""
        return self._client.call(_RENAME, ship_id)

    def launch(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}:launch"""
        return self._client.call(_LAUNCH, ship_id)


class AsyncShips(AsyncResource):
    """Reached as `client.ships`."""

    @property
    def crew(self) -> AsyncShipCrew:
        return AsyncShipCrew(self._client)

    @property
    def decks(self) -> AsyncShipDecks:
        return AsyncShipDecks(self._client)

    @property
    def tugs(self) -> AsyncShipTugs:
        return AsyncShipTugs(self._client)

    async def retrieve(self, ship_id: str) -> None:
        """GET /api/v2/harbour/ships/{ship_id}"""
        return await self._client.call(_RETRIEVE, ship_id)

    async def delete(self, ship_id: str) -> None:
        """DELETE /api/v2/harbour/ships/{ship_id}"""
        return await self._client.call(_DELETE, ship_id)

    async def list(self) -> Any:
        """GET /api/v2/harbour/ships"""
        return await self._client.call(_LIST)

    async def delete_many(self) -> None:
        """DELETE /api/v2/harbour/ships"""
        return await self._client.call(_DELETE_MANY)

    async def count(self) -> None:
        """GET /api/v2/harbour/ships/count"""
        return await self._client.call(_COUNT)

    async def search(self) -> None:
        """GET /api/v2/harbour/ships/search"""
        return await self._client.call(_SEARCH)

    async def find_by_flag(self) -> None:
        """GET /api/v2/harbour/ships/find-by-flag"""
        return await self._client.call(_FIND_BY_FLAG)

    async def import_(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/import"""
        return await self._client.call(_IMPORT_, ship_id)

    async def create_async(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/async"""
        return await self._client.call(_CREATE_ASYNC, ship_id)

    async def send_signal(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/signals"""
        return await self._client.call(_SEND_SIGNAL, ship_id)

    async def attach(self, ship_id: str, tug_id: str) -> None:
        """PATCH /api/v2/harbour/ships/{ship_id}/attach/{tug_id}"""
        return await self._client.call(_ATTACH, ship_id, tug_id)

    async def rename(self, ship_id: str) -> None:
        """PUT /api/v2/harbour/ships/{ship_id}#rename"""
        return await self._client.call(_RENAME, ship_id)

    async def launch(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}:launch"""
        return await self._client.call(_LAUNCH, ship_id)


class ShipCrew(Resource):
    """Reached as `client.ships.crew`."""

    def create(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/crew"""
        return self._client.call(_CREW_CREATE, ship_id)


class AsyncShipCrew(AsyncResource):
    """Reached as `client.ships.crew`."""

    async def create(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/crew"""
        return await self._client.call(_CREW_CREATE, ship_id)


class ShipDecks(Resource):
    """Reached as `client.ships.decks`."""

    def list(self, ship_id: str) -> Any:
        """GET /api/v2/harbour/ships/{ship_id}/decks/"""
        return self._client.call(_DECKS_LIST, ship_id)

    def clean(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/clean-decks"""
        return self._client.call(_DECKS_CLEAN, ship_id)


class AsyncShipDecks(AsyncResource):
    """Reached as `client.ships.decks`."""

    async def list(self, ship_id: str) -> Any:
        """GET /api/v2/harbour/ships/{ship_id}/decks/"""
        return await self._client.call(_DECKS_LIST, ship_id)

    async def clean(self, ship_id: str) -> None:
        """POST /api/v2/harbour/ships/{ship_id}/clean-decks"""
        return await self._client.call(_DECKS_CLEAN, ship_id)


class ShipTugs(Resource):
    """Reached as `client.ships.tugs`."""

    def list(self, ship_id: str) -> Any:
        """GET /api/v2/harbour/ships/{ship_id}/tugs"""
        return self._client.call(_TUGS_LIST, ship_id)

    def delete(self, ship_id: str, tug_id: str) -> None:
        """DELETE /api/v2/harbour/ships/{ship_id}/{tug_id}"""
        return self._client.call(_TUGS_DELETE, ship_id, tug_id)


class AsyncShipTugs(AsyncResource):
    """Reached as `client.ships.tugs`."""

    async def list(self, ship_id: str) -> Any:
        """GET /api/v2/harbour/ships/{ship_id}/tugs"""
        return await self._client.call(_TUGS_LIST, ship_id)

    async def delete(self, ship_id: str, tug_id: str) -> None:
        """DELETE /api/v2/harbour/ships/{ship_id}/{tug_id}"""
        return await self._client.call(_TUGS_DELETE, ship_id, tug_id)
