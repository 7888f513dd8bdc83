"""`client.settings` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.setting import Setting

_REPLACE: Operation[Setting] = Operation(
    method="PUT",
    path="/settings",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_setting)},
)


class Settings(Resource):
    """Reached as `client.settings`."""

    def replace(self, body: Setting) -> Setting:
        """PUT /settings"""
        return self._client.call(_REPLACE, body=body)


class AsyncSettings(AsyncResource):
    """Reached as `client.settings`."""

    async def replace(self, body: Setting) -> Setting:
        """PUT /settings"""
        return await self._client.call(_REPLACE, body=body)
