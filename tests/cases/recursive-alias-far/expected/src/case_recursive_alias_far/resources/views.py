"""`client.views` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.view import View

_RETRIEVE: Operation[View] = Operation(
    method="GET",
    path="/views",
    replies={"200": JsonReply(lambda: _codecs.decode_view)},
)


class Views(Resource):
    """Reached as `client.views`."""

    def retrieve(self) -> View:
        """GET /views"""
        return self._client.call(_RETRIEVE)


class AsyncViews(AsyncResource):
    """Reached as `client.views`."""

    async def retrieve(self) -> View:
        """GET /views"""
        return await self._client.call(_RETRIEVE)
