"""`client.pets` and what hangs from it."""

from __future__ import annotations

import builtins
from datetime import date
from typing import TYPE_CHECKING, Literal

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply, TextReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pet import Pet

_LIST: Operation[list[Pet]] = Operation(
    method="GET",
    path="/pets",
    parameters=(
        Parameter("tags", "query", style="pipeDelimited"),
        Parameter("ids", "query"),
        Parameter("days", "query", explode=False),
        Parameter("X-Order", "header"),
    ),
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_pet))},
    security=(("token",),),
    scopes={"token": ("read",)},
)

_CREATE: Operation[Pet] = Operation(
    method="POST",
    path="/pets",
    parameters=(Parameter("tags", "query", style="pipeDelimited"),),
    bodies=(JsonBody(),),
    replies={"201": JsonReply(lambda: _codecs.decode_pet)},
    security=(("token",),),
    scopes={"token": ("read",)},
)

_PICTURE_RETRIEVE: Operation[str] = Operation(
    method="GET",
    path="/pets/{id}/picture",
    parameters=(Parameter("id", "path"),),
    replies={"200": TextReply()},
    security=(("token",),),
    scopes={"token": ("read",)},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    @property
    def picture(self) -> PetPicture:
        return PetPicture(self._client)

    def list(
        self,
        *,
        tags: builtins.list[str] | None = None,
        ids: builtins.list[int] | None = None,
        days: builtins.list[date] | None = None,
        x_order: Literal["up", "down"] | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Scopes: `read`.

        Args:
            x_order: Example: `up`.
        """
        return self._client.call(_LIST, tags, ids, days, x_order)

    def create(self, body: Pet, *, tags: builtins.list[str] | None = None) -> Pet:
        """POST /pets

        Scopes: `read`.
        """
        return self._client.call(_CREATE, tags, body=body)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    @property
    def picture(self) -> AsyncPetPicture:
        return AsyncPetPicture(self._client)

    async def list(
        self,
        *,
        tags: builtins.list[str] | None = None,
        ids: builtins.list[int] | None = None,
        days: builtins.list[date] | None = None,
        x_order: Literal["up", "down"] | None = None,
    ) -> builtins.list[Pet]:
        """GET /pets

        Scopes: `read`.

        Args:
            x_order: Example: `up`.
        """
        return await self._client.call(_LIST, tags, ids, days, x_order)

    async def create(self, body: Pet, *, tags: builtins.list[str] | None = None) -> Pet:
        """POST /pets

        Scopes: `read`.
        """
        return await self._client.call(_CREATE, tags, body=body)


class PetPicture(Resource):
    """Reached as `client.pets.picture`."""

    def retrieve(self, id: int) -> str:
        """GET /pets/{id}/picture

        Scopes: `read`.

        Args:
            id: Constraints: format int64.
        """
        return self._client.call(_PICTURE_RETRIEVE, id)


class AsyncPetPicture(AsyncResource):
    """Reached as `client.pets.picture`."""

    async def retrieve(self, id: int) -> str:
        """GET /pets/{id}/picture

        Scopes: `read`.

        Args:
            id: Constraints: format int64.
        """
        return await self._client.call(_PICTURE_RETRIEVE, id)
