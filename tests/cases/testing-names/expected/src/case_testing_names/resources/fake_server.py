"""`client.fake_server` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.fake import Fake

_RETRIEVE: Operation[Fake] = Operation(
    method="GET",
    path="/fake-server/{request}",
    parameters=(Parameter("request", "path"),),
    replies={"200": JsonReply(lambda: _codecs.decode_fake)},
)


class FakeServerResource(Resource):
    """Reached as `client.fake_server`."""

    def retrieve(self, request: str) -> Fake:
        """GET /fake-server/{request}"""
        return self._client.call(_RETRIEVE, request)


class AsyncFakeServerResource(AsyncResource):
    """Reached as `client.fake_server`."""

    async def retrieve(self, request: str) -> Fake:
        """GET /fake-server/{request}"""
        return await self._client.call(_RETRIEVE, request)
