"""`client.pets` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply, NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_pet_response import GetPetResponse
    from ..models.list_pets_response_item import ListPetsResponseItem
    from ..models.put_photo_body import PutPhotoBody

_RETRIEVE: Operation[GetPetResponse] = Operation(
    method="GET",
    path="/pets/{pet_id}",
    parameters=(Parameter("pet_id", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_get_pet_response)},
)

_LIST: Operation[list[ListPetsResponseItem]] = Operation(
    method="GET",
    path="/pets",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_list_pets_response_item))},
)

_PHOTO_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/pets/{pet_id}/photo",
    parameters=(Parameter("pet_id", "path"),),
    bodies=(MultipartBody(),),
    replies={"204": NoReply()},
)


class Pets(Resource):
    """Reached as `client.pets`."""

    @property
    def photo(self) -> PetPhoto:
        return PetPhoto(self._client)

    def retrieve(self, pet_id: int) -> GetPetResponse:
        """GET /pets/{pet_id}"""
        return self._client.call(_RETRIEVE, pet_id)

    def list(self) -> builtins.list[ListPetsResponseItem]:
        """GET /pets"""
        return self._client.call(_LIST)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    @property
    def photo(self) -> AsyncPetPhoto:
        return AsyncPetPhoto(self._client)

    async def retrieve(self, pet_id: int) -> GetPetResponse:
        """GET /pets/{pet_id}"""
        return await self._client.call(_RETRIEVE, pet_id)

    async def list(self) -> builtins.list[ListPetsResponseItem]:
        """GET /pets"""
        return await self._client.call(_LIST)


class PetPhoto(Resource):
    """Reached as `client.pets.photo`."""

    def update(self, pet_id: int, body: PutPhotoBody | Unset = UNSET) -> None:
        """PUT /pets/{pet_id}/photo"""
        return self._client.call(_PHOTO_UPDATE, pet_id, body=body)


class AsyncPetPhoto(AsyncResource):
    """Reached as `client.pets.photo`."""

    async def update(self, pet_id: int, body: PutPhotoBody | Unset = UNSET) -> None:
        """PUT /pets/{pet_id}/photo"""
        return await self._client.call(_PHOTO_UPDATE, pet_id, body=body)
