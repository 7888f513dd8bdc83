"""`client.echoes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.make_echo_body import MakeEchoBody
    from ..models.make_echo_response import MakeEchoResponse

_CREATE: Operation[MakeEchoResponse] = Operation(
    method="POST",
    path="/echoes",
    bodies=(JsonBody(),),
    replies={
        "200": JsonReply(lambda: _codecs.decode_make_echo_response),
        "400": JsonReply(lambda: _codecs.decode_make_echo_response400),
    },
)


class Echoes(Resource):
    """Reached as `client.echoes`."""

    def create(self, body: MakeEchoBody) -> MakeEchoResponse:
        """POST /echoes

        Raises:
            BadRequestError: Too loud.
        """
        return self._client.call(_CREATE, body=body)


class AsyncEchoes(AsyncResource):
    """Reached as `client.echoes`."""

    async def create(self, body: MakeEchoBody) -> MakeEchoResponse:
        """POST /echoes

        Raises:
            BadRequestError: Too loud.
        """
        return await self._client.call(_CREATE, body=body)
