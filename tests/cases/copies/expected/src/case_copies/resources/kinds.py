"""`client.kinds` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.kinds_retrieve_response import KindsRetrieveResponse

_RETRIEVE: Operation[KindsRetrieveResponse] = Operation(
    method="GET",
    path="/kinds",
    replies={"200": JsonReply(lambda: _codecs.decode_kinds_retrieve_response)},
)


class Kinds(Resource):
    """Reached as `client.kinds`."""

    def retrieve(self) -> KindsRetrieveResponse:
        """GET /kinds"""
        return self._client.call(_RETRIEVE)


class AsyncKinds(AsyncResource):
    """Reached as `client.kinds`."""

    async def retrieve(self) -> KindsRetrieveResponse:
        """GET /kinds"""
        return await self._client.call(_RETRIEVE)
