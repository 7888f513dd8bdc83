"""`client.links` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/links/{link}",
    parameters=(Parameter("link", "path"),),
    replies={"204": NoReply()},
)


class Links(Resource):
    """Reached as `client.links`."""

    def retrieve(self, link: str) -> None:
        """GET /v1/links/{link}

        Args:
            link: Constraints: pattern ^(https?://|/).+$.
        """
        return self._client.call(_RETRIEVE, link)


class AsyncLinks(AsyncResource):
    """Reached as `client.links`."""

    async def retrieve(self, link: str) -> None:
        """GET /v1/links/{link}

        Args:
            link: Constraints: pattern ^(https?://|/).+$.
        """
        return await self._client.call(_RETRIEVE, link)
