"""`client.cats` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.cat_listing import CatListing

_LIST: Operation[CatListing] = Operation(
    method="GET",
    path="/cats",
    replies={"200": JsonReply(lambda: _codecs.decode_cat_listing)},
)


class Cats(Resource):
    """Reached as `client.cats`."""

    def list(self) -> CatListing:
        """GET /cats"""
        return self._client.call(_LIST)


class AsyncCats(AsyncResource):
    """Reached as `client.cats`."""

    async def list(self) -> CatListing:
        """GET /cats"""
        return await self._client.call(_LIST)
