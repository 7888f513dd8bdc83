"""`client.call_` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.call import Call
    from ..models.fake_server import FakeServer

_CREATE: Operation[FakeServer] = Operation(
    method="POST",
    path="/call",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_fake_server)},
)


class CallResource(Resource):
    """Reached as `client.call_`."""

    def create(self, body: Call) -> FakeServer:
        """POST /call"""
        return self._client.call(_CREATE, body=body)


class AsyncCallResource(AsyncResource):
    """Reached as `client.call_`."""

    async def create(self, body: Call) -> FakeServer:
        """POST /call"""
        return await self._client.call(_CREATE, body=body)
