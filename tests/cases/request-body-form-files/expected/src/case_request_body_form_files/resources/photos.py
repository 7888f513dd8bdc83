"""`client.photos` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.photo_form import PhotoForm

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/photos",
    bodies=(MultipartBody(),),
    replies={"204": NoReply()},
)


class Photos(Resource):
    """Reached as `client.photos`."""

    def create(self, body: PhotoForm) -> None:
        """POST /photos"""
        return self._client.call(_CREATE, body=body)


class AsyncPhotos(AsyncResource):
    """Reached as `client.photos`."""

    async def create(self, body: PhotoForm) -> None:
        """POST /photos"""
        return await self._client.call(_CREATE, body=body)
