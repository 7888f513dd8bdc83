"""`client.pictures` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.picture import Picture

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/pictures",
    bodies=(MultipartBody(), JsonBody()),
    replies={"204": NoReply()},
)


class Pictures(Resource):
    """Reached as `client.pictures`."""

    def create(
        self,
        body: Picture | Unset = UNSET,
        *,
        content_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
    ) -> None:
        """POST /pictures"""
        return self._client.call(_CREATE, body=body, content_type=content_type)


class AsyncPictures(AsyncResource):
    """Reached as `client.pictures`."""

    async def create(
        self,
        body: Picture | Unset = UNSET,
        *,
        content_type: Literal[
            "multipart/form-data",
            "application/json",
        ] = "multipart/form-data",
    ) -> None:
        """POST /pictures"""
        return await self._client.call(_CREATE, body=body, content_type=content_type)
