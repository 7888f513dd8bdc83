"""`client.pets` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.person import Person
    from ..models.pet import Pet
    from ..models.pet_owner_update_response import PetOwnerUpdateResponse

_LIST: Operation[list[Pet]] = Operation(
    method="GET",
    path="/pets",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_pet))},
)

_CREATE: Operation[Pet] = Operation(
    method="POST",
    path="/pets",
    bodies=(JsonBody(),),
    replies={"201": JsonReply(lambda: _codecs.decode_pet)},
)

_OWNER_RETRIEVE: Operation[Person] = Operation(
    method="GET",
    path="/pets/{id}/owner",
    parameters=(Parameter("id", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_person)},
)

_OWNER_UPDATE: Operation[PetOwnerUpdateResponse] = Operation(
    method="PUT",
    path="/pets/{id}/owner",
    parameters=(Parameter("id", "path"),),
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_pet_owner_update_response)},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    @property
    def owner(self) -> PetOwner:
        return PetOwner(self._client)

    def list(self) -> builtins.list[Pet]:
        """GET /pets"""
        return self._client.call(_LIST)

    def create(self, body: Pet | Unset = UNSET) -> Pet:
        """POST /pets"""
        return self._client.call(_CREATE, body=body)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    @property
    def owner(self) -> AsyncPetOwner:
        return AsyncPetOwner(self._client)

    async def list(self) -> builtins.list[Pet]:
        """GET /pets"""
        return await self._client.call(_LIST)

    async def create(self, body: Pet | Unset = UNSET) -> Pet:
        """POST /pets"""
        return await self._client.call(_CREATE, body=body)


class PetOwner(Resource):
    """Reached as `client.pets.owner`."""

    def retrieve(self, id: int) -> Person:
        """GET /pets/{id}/owner"""
        return self._client.call(_OWNER_RETRIEVE, id)

    def update(self, id: int, body: Person | Unset = UNSET) -> PetOwnerUpdateResponse:
        """PUT /pets/{id}/owner"""
        return self._client.call(_OWNER_UPDATE, id, body=body)


class AsyncPetOwner(AsyncResource):
    """Reached as `client.pets.owner`."""

    async def retrieve(self, id: int) -> Person:
        """GET /pets/{id}/owner"""
        return await self._client.call(_OWNER_RETRIEVE, id)

    async def update(
        self,
        id: int,
        body: Person | Unset = UNSET,
    ) -> PetOwnerUpdateResponse:
        """PUT /pets/{id}/owner"""
        return await self._client.call(_OWNER_UPDATE, id, body=body)
