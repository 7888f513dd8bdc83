"""`client.things` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.things_replace_body import ThingsReplaceBody

_REPLACE: Operation[None] = Operation(
    method="PUT",
    path="/things",
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)


class Things(Resource):
    """Reached as `client.things`."""

    def replace(self, body: ThingsReplaceBody | Unset = UNSET) -> None:
        """PUT /things"""
        return self._client.call(_REPLACE, body=body)


class AsyncThings(AsyncResource):
    """Reached as `client.things`."""

    async def replace(self, body: ThingsReplaceBody | Unset = UNSET) -> None:
        """PUT /things"""
        return await self._client.call(_REPLACE, body=body)
