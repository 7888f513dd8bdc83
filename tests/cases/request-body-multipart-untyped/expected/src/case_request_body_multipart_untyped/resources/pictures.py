"""`client.pictures` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.forms import Encoding
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.pictures_create_body import PicturesCreateBody

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/pictures",
    bodies=(
        MultipartBody(
            encodings={
                "picture": Encoding(content_type="image/png, image/jpeg"),
                "thumbnail": Encoding(content_type="image/png"),
                "labels": Encoding(content_type="application/json"),
            },
        ),
    ),
    replies={"204": NoReply()},
)


class Pictures(Resource):
    """Reached as `client.pictures`."""

    def create(self, body: PicturesCreateBody) -> None:
        """POST /pictures"""
        return self._client.call(_CREATE, body=body)


class AsyncPictures(AsyncResource):
    """Reached as `client.pictures`."""

    async def create(self, body: PicturesCreateBody) -> None:
        """POST /pictures"""
        return await self._client.call(_CREATE, body=body)
