"""`client.effects` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.effect import Effect

_LIST: Operation[list[Effect]] = Operation(
    method="GET",
    path="/effects",
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_effect))},
)


class Effects(Resource):
    """Reached as `client.effects`."""

    def list(self) -> builtins.list[Effect]:
        """GET /effects"""
        return self._client.call(_LIST)


class AsyncEffects(AsyncResource):
    """Reached as `client.effects`."""

    async def list(self) -> builtins.list[Effect]:
        """GET /effects"""
        return await self._client.call(_LIST)
