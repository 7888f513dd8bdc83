"""`client.pets` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.async_downloads import AsyncDownload
from .._runtime.async_pages import AsyncEnvelopePages
from .._runtime.async_streams import AsyncStream
from .._runtime.decoding import decode_int, list_of
from .._runtime.json_body import JsonBody
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.page_styles import BodyCursor
from .._runtime.paging import PagedOperation
from .._runtime.parameters import Parameter
from .._runtime.replies import BytesReply, JsonReply, NoReply, TextReply
from .._runtime.streaming import ServerEvents, StreamOperation
from .._runtime.sync_client import Resource
from .._runtime.sync_downloads import Download
from .._runtime.sync_pages import EnvelopePages
from .._runtime.sync_streams import Stream
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pet import Pet
    from ..models.pet_form_update_body import PetFormUpdateBody
    from ..models.shop_page import ShopPage

_LIST: PagedOperation[Pet, ShopPage] = PagedOperation(
    method="GET",
    path="/pets",
    parameters=(
        Parameter("cursor", "query"),
        Parameter("kind", "query"),
        Parameter("pageSize", "query"),
    ),
    items=lambda: list_of(_codecs.decode_pet),
    pages=BodyCursor(next=("next_cursor",), parameter="cursor", items=("pets",)),
    body=lambda: _codecs.decode_shop_page,
    security=(("key",),),
)

_CREATE: Operation[Pet] = Operation(
    method="POST",
    path="/pets",
    bodies=(JsonBody(),),
    replies={"201": JsonReply(lambda: _codecs.decode_pet)},
    security=(("key",),),
)

_RETRIEVE: Operation[Pet] = Operation(
    method="GET",
    path="/pets/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_pet)},
    security=(("key",),),
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/pets/{id}",
    parameters=(Parameter("id", "path"),),
    replies={"204": NoReply()},
)

_FORM_UPDATE: Operation[str] = Operation(
    method="PUT",
    path="/pets/{id}/form",
    parameters=(Parameter("id", "path"),),
    bodies=(MultipartBody(),),
    replies={"200": TextReply()},
    security=(("key",),),
)

_NEWS_LIST: StreamOperation[Pet] = StreamOperation(
    method="GET",
    path="/pets/news",
    events=ServerEvents(lambda: _codecs.decode_pet),
    security=(("key",),),
)

_NONE_RETRIEVE: Operation[int] = Operation(
    method="GET",
    path="/pets/none",
    replies={"200": JsonReply(lambda: decode_int)},
    security=(("key",),),
)

_ODD_RETRIEVE: Operation[int] = Operation(
    method="GET",
    path="/pets/odd",
    replies={"200": JsonReply(lambda: decode_int)},
    security=(("key",),),
)

_PHOTO_RETRIEVE: Operation[bytes] = Operation(
    method="GET",
    path="/pets/photo",
    replies={"200": BytesReply(media_type="image/png")},
    security=(("key",),),
)


class Pets(Resource):
    """Reached as `client.pets`."""

    @property
    def form(self) -> PetForm:
        return PetForm(self._client)

    @property
    def news(self) -> PetNews:
        return PetNews(self._client)

    @property
    def none(self) -> PetNone:
        return PetNone(self._client)

    @property
    def odd(self) -> PetOdd:
        return PetOdd(self._client)

    @property
    def photo(self) -> PetPhoto:
        return PetPhoto(self._client)

    def list(
        self,
        *,
        cursor: str | None = None,
        kind: Literal["cat", "dog"] | None = None,
        page_size: int | None = None,
    ) -> EnvelopePages[Pet, ShopPage]:
        """GET /pets

        Args:
            page_size: Constraints: minimum 1.
        """
        return EnvelopePages(self._client, _LIST, cursor, kind, page_size)

    def create(self, body: Pet) -> Pet:
        """POST /pets"""
        return self._client.call(_CREATE, body=body)

    def retrieve(self, id: str) -> Pet:
        """GET /pets/{id}

        Args:
            id: Constraints: pattern ^p.
        """
        return self._client.call(_RETRIEVE, id)

    def delete(self, id: str) -> None:
        """DELETE /pets/{id}

        Args:
            id: Constraints: pattern ^p.
        """
        return self._client.call(_DELETE, id)


class AsyncPets(AsyncResource):
    """Reached as `client.pets`."""

    @property
    def form(self) -> AsyncPetForm:
        return AsyncPetForm(self._client)

    @property
    def news(self) -> AsyncPetNews:
        return AsyncPetNews(self._client)

    @property
    def none(self) -> AsyncPetNone:
        return AsyncPetNone(self._client)

    @property
    def odd(self) -> AsyncPetOdd:
        return AsyncPetOdd(self._client)

    @property
    def photo(self) -> AsyncPetPhoto:
        return AsyncPetPhoto(self._client)

    def list(
        self,
        *,
        cursor: str | None = None,
        kind: Literal["cat", "dog"] | None = None,
        page_size: int | None = None,
    ) -> AsyncEnvelopePages[Pet, ShopPage]:
        """GET /pets

        Args:
            page_size: Constraints: minimum 1.
        """
        return AsyncEnvelopePages(self._client, _LIST, cursor, kind, page_size)

    async def create(self, body: Pet) -> Pet:
        """POST /pets"""
        return await self._client.call(_CREATE, body=body)

    async def retrieve(self, id: str) -> Pet:
        """GET /pets/{id}

        Args:
            id: Constraints: pattern ^p.
        """
        return await self._client.call(_RETRIEVE, id)

    async def delete(self, id: str) -> None:
        """DELETE /pets/{id}

        Args:
            id: Constraints: pattern ^p.
        """
        return await self._client.call(_DELETE, id)


class PetForm(Resource):
    """Reached as `client.pets.form`."""

    def update(self, id: str, body: PetFormUpdateBody | Unset = UNSET) -> str:
        """PUT /pets/{id}/form"""
        return self._client.call(_FORM_UPDATE, id, body=body)


class AsyncPetForm(AsyncResource):
    """Reached as `client.pets.form`."""

    async def update(self, id: str, body: PetFormUpdateBody | Unset = UNSET) -> str:
        """PUT /pets/{id}/form"""
        return await self._client.call(_FORM_UPDATE, id, body=body)


class PetNews(Resource):
    """Reached as `client.pets.news`."""

    def list(self) -> Stream[Pet]:
        """GET /pets/news

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return Stream(self._client, _NEWS_LIST)


class AsyncPetNews(AsyncResource):
    """Reached as `client.pets.news`."""

    def list(self) -> AsyncStream[Pet]:
        """GET /pets/news

        The items are read while they arrive, once; a `with` block frees the connection
        early.
        """
        return AsyncStream(self._client, _NEWS_LIST)


class PetNone(Resource):
    """Reached as `client.pets.none`."""

    def retrieve(self) -> int:
        """GET /pets/none"""
        return self._client.call(_NONE_RETRIEVE)


class AsyncPetNone(AsyncResource):
    """Reached as `client.pets.none`."""

    async def retrieve(self) -> int:
        """GET /pets/none"""
        return await self._client.call(_NONE_RETRIEVE)


class PetOdd(Resource):
    """Reached as `client.pets.odd`."""

    def retrieve(self) -> int:
        """GET /pets/odd"""
        return self._client.call(_ODD_RETRIEVE)


class AsyncPetOdd(AsyncResource):
    """Reached as `client.pets.odd`."""

    async def retrieve(self) -> int:
        """GET /pets/odd"""
        return await self._client.call(_ODD_RETRIEVE)


class PetPhoto(Resource):
    """Reached as `client.pets.photo`."""

    def retrieve(self) -> Download:
        """GET /pets/photo

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return Download(self._client, _PHOTO_RETRIEVE)


class AsyncPetPhoto(AsyncResource):
    """Reached as `client.pets.photo`."""

    def retrieve(self) -> AsyncDownload:
        """GET /pets/photo

        Nothing is requested before the bytes are read, or saved to a file.
        """
        return AsyncDownload(self._client, _PHOTO_RETRIEVE)
