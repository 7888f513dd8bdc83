"""`client.notes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncResource
from .._runtime.forms import FormBody
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.add_note_body import AddNoteBody

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/notes",
    bodies=(FormBody(),),
    replies={"204": NoReply()},
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def create(self, body: AddNoteBody) -> None:
        """POST /notes"""
        return self._client.call(_CREATE, body=body)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    async def create(self, body: AddNoteBody) -> None:
        """POST /notes"""
        return await self._client.call(_CREATE, body=body)
