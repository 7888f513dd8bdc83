"""`client.links` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.link import Link

_REPLACE: Operation[Link] = Operation(
    method="PUT",
    path="/links",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_link)},
)


class LinksResource(Resource):
    """Reached as `client.links`."""

    def replace(self, body: Link) -> Link:
        """PUT /links"""
        return self._client.call(_REPLACE, body=body)


class AsyncLinksResource(AsyncResource):
    """Reached as `client.links`."""

    async def replace(self, body: Link) -> Link:
        """PUT /links"""
        return await self._client.call(_REPLACE, body=body)
