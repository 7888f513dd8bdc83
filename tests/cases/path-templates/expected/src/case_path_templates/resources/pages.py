"""`client.pages` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/pages/{page}",
    parameters=(Parameter("page", "path", allow_reserved=True),),
    replies={"204": NoReply()},
)


class PagesResource(Resource):
    """Reached as `client.pages`."""

    def retrieve(self, page: str) -> None:
        """GET /v1/pages/{page}

        Args:
            page: Constraints: pattern ^books/[^/]+/pages/[0-9]+$.
        """
        return self._client.call(_RETRIEVE, page)


class AsyncPagesResource(AsyncResource):
    """Reached as `client.pages`."""

    async def retrieve(self, page: str) -> None:
        """GET /v1/pages/{page}

        Args:
            page: Constraints: pattern ^books/[^/]+/pages/[0-9]+$.
        """
        return await self._client.call(_RETRIEVE, page)
