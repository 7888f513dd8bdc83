"""`client.notes` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/notes/{note}",
    parameters=(Parameter("note", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def retrieve(self, note: str) -> None:
        """GET /v1/notes/{note}"""
        return self._client.call(_RETRIEVE, note)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    async def retrieve(self, note: str) -> None:
        """GET /v1/notes/{note}"""
        return await self._client.call(_RETRIEVE, note)
