"""`client.notes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.files import TextBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.files import FileLike

_REPLACE: Operation[None] = Operation(
    method="PUT",
    path="/notes",
    bodies=(TextBody(),),
    replies={"204": NoReply()},
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def replace(self, body: str | FileLike | Unset = UNSET) -> None:
        """PUT /notes"""
        return self._client.call(_REPLACE, body=body)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    async def replace(self, body: str | FileLike | Unset = UNSET) -> None:
        """PUT /notes"""
        return await self._client.call(_REPLACE, body=body)
