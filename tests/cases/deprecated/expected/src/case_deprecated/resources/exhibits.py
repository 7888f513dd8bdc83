"""`client.exhibits` and what hangs from it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.decoding import list_of
from .._runtime.deprecation import deprecated
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.exhibit import Exhibit

_LIST: Operation[list[Exhibit]] = Operation(
    method="GET",
    path="/exhibits",
    parameters=(Parameter("era", "query"), Parameter("room", "query")),
    replies={"200": JsonReply(lambda: list_of(_codecs.decode_exhibit))},
)


class Exhibits(Resource):
    """Reached as `client.exhibits`."""

    @deprecated("GET /exhibits is deprecated")
    def list(
        self,
        *,
        era: str | None = None,
        room: int | None = None,
    ) -> builtins.list[Exhibit]:
        """All that is shown

        Deprecated.

        Args:
            era: Deprecated.
            room: Where it stands. Deprecated.
        """
        return self._client.call(_LIST, era, room)


class AsyncExhibits(AsyncResource):
    """Reached as `client.exhibits`."""

    @deprecated("GET /exhibits is deprecated")
    async def list(
        self,
        *,
        era: str | None = None,
        room: int | None = None,
    ) -> builtins.list[Exhibit]:
        """All that is shown

        Deprecated.

        Args:
            era: Deprecated.
            room: Where it stands. Deprecated.
        """
        return await self._client.call(_LIST, era, room)
