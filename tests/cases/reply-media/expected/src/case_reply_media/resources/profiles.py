"""`client.profiles` and what hangs from it."""

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
    path="/profiles",
    replies={
        "200": JsonReply(
            lambda: _codecs.decode_thing,
            media_type='application/ld+json;profile="x"',
        ),
    },
)


class Profiles(Resource):
    """Reached as `client.profiles`."""

    def retrieve(self) -> Thing:
        """GET /profiles"""
        return self._client.call(_RETRIEVE)


class AsyncProfiles(AsyncResource):
    """Reached as `client.profiles`."""

    async def retrieve(self) -> Thing:
        """GET /profiles"""
        return await self._client.call(_RETRIEVE)
