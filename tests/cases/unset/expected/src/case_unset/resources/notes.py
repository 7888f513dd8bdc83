"""`client.notes` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.change import Change
    from ..models.note import Note

_UPDATE: Operation[Note] = Operation(
    method="PATCH",
    path="/notes/{id}",
    parameters=(Parameter("id", "path"),),
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: _codecs.decode_note)},
)


class Notes(Resource):
    """Reached as `client.notes`."""

    def update(self, id: int, body: Change) -> Note:
        """PATCH /notes/{id}"""
        return self._client.call(_UPDATE, id, body=body)


class AsyncNotes(AsyncResource):
    """Reached as `client.notes`."""

    async def update(self, id: int, body: Change) -> Note:
        """PATCH /notes/{id}"""
        return await self._client.call(_UPDATE, id, body=body)
