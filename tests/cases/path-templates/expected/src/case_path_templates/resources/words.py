"""`client.words` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/v1/words/{word}",
    parameters=(Parameter("word", "path"),),
    replies={"204": NoReply()},
)


class Words(Resource):
    """Reached as `client.words`."""

    def retrieve(self, word: str) -> None:
        """GET /v1/words/{word}

        Args:
            word: Constraints: pattern [^/]+.
        """
        return self._client.call(_RETRIEVE, word)


class AsyncWords(AsyncResource):
    """Reached as `client.words`."""

    async def retrieve(self, word: str) -> None:
        """GET /v1/words/{word}

        Args:
            word: Constraints: pattern [^/]+.
        """
        return await self._client.call(_RETRIEVE, word)
