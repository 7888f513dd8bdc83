"""`client.testing` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.request import Request

_RETRIEVE: Operation[Request] = Operation(
    method="GET",
    path="/testing",
    replies={
        "200": JsonReply(lambda: _codecs.decode_request),
        "404": JsonReply(lambda: _codecs.decode_response),
    },
)


class Testing(Resource):
    """Reached as `client.testing`."""

    def retrieve(self) -> Request:
        """GET /testing

        Raises:
            NotFoundError: None.
        """
        return self._client.call(_RETRIEVE)


class AsyncTesting(AsyncResource):
    """Reached as `client.testing`."""

    async def retrieve(self) -> Request:
        """GET /testing

        Raises:
            NotFoundError: None.
        """
        return await self._client.call(_RETRIEVE)
