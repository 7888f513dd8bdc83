"""`client.feeds` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.files import TextBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from .._runtime.files import FileLike

_REPLACE: Operation[None] = Operation(
    method="PUT",
    path="/feeds",
    bodies=(TextBody(media_type="application/xml"),),
    replies={"204": NoReply()},
)


class Feeds(Resource):
    """Reached as `client.feeds`."""

    def replace(self, body: str | FileLike) -> None:
        """PUT /feeds"""
        return self._client.call(_REPLACE, body=body)


class AsyncFeeds(AsyncResource):
    """Reached as `client.feeds`."""

    async def replace(self, body: str | FileLike) -> None:
        """PUT /feeds"""
        return await self._client.call(_REPLACE, body=body)
