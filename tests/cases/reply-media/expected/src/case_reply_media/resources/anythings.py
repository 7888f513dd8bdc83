"""`client.anythings` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.thing import Thing

_RETRIEVE: Operation[Thing] = Operation(
    method="GET",
    path="/anythings",
    replies={"200": JsonReply(lambda: _codecs.decode_thing, media_type="*/*")},
)


class Anythings(Resource):
    """Reached as `client.anythings`."""

    def retrieve(self) -> Thing:
        """GET /anythings"""
        return self._client.call(_RETRIEVE)


class AsyncAnythings(AsyncResource):
    """Reached as `client.anythings`."""

    async def retrieve(self) -> Thing:
        """GET /anythings"""
        return await self._client.call(_RETRIEVE)
