"""`client.both` and what hangs from it."""

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
    path="/both",
    replies={"200": JsonReply(lambda: _codecs.decode_thing)},
)


class Both(Resource):
    """Reached as `client.both`."""

    def retrieve(self) -> Thing:
        """GET /both"""
        return self._client.call(_RETRIEVE)


class AsyncBoth(AsyncResource):
    """Reached as `client.both`."""

    async def retrieve(self) -> Thing:
        """GET /both"""
        return await self._client.call(_RETRIEVE)
