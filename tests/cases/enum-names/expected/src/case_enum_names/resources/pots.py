"""`client.pots` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from .._runtime.async_client import AsyncResource
from .._runtime.decoding import decode_int, list_of
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.level import Level

_LIST: Operation[list[Level | int]] = Operation(
    method="GET",
    path="/pots",
    parameters=(Parameter("kind", "query"),),
    replies={"200": JsonReply(lambda: list_of(decode_int))},
)


class Pots(Resource):
    """Reached as `client.pots`."""

    def list(
        self,
        *,
        kind: Literal["a", "b"] | None = None,
    ) -> builtins.list[Level | int]:
        """GET /pots

        Args:
            kind: * `a`: The old one.
        """
        return self._client.call(_LIST, kind)


class AsyncPots(AsyncResource):
    """Reached as `client.pots`."""

    async def list(
        self,
        *,
        kind: Literal["a", "b"] | None = None,
    ) -> builtins.list[Level | int]:
        """GET /pots

        Args:
            kind: * `a`: The old one.
        """
        return await self._client.call(_LIST, kind)
