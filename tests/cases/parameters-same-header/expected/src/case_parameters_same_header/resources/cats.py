"""`client.cats` and what hangs from it."""

from __future__ import annotations

from uuid import UUID

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/cats",
    parameters=(
        Parameter("X-Reason", "header"),
        Parameter("X-Request-ID", "header"),
        Parameter("x-reason", "query"),
    ),
    replies={"204": NoReply()},
)


class Cats(Resource):
    """Reached as `client.cats`."""

    def create(
        self,
        *,
        x_reason_header: str,
        x_request_id: UUID,
        x_reason_query: int | None = None,
    ) -> None:
        """POST /cats

        Args:
            x_reason_header: Why.
        """
        return self._client.call(_CREATE, x_reason_header, x_request_id, x_reason_query)


class AsyncCats(AsyncResource):
    """Reached as `client.cats`."""

    async def create(
        self,
        *,
        x_reason_header: str,
        x_request_id: UUID,
        x_reason_query: int | None = None,
    ) -> None:
        """POST /cats

        Args:
            x_reason_header: Why.
        """
        return await self._client.call(
            _CREATE,
            x_reason_header,
            x_request_id,
            x_reason_query,
        )
