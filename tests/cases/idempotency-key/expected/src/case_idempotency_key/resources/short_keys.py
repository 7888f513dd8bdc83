"""`client.short_keys` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/short-keys",
    parameters=(Parameter("Idempotency-Key", "header"),),
    replies={"201": NoReply()},
)


class ShortKeys(Resource):
    """Reached as `client.short_keys`."""

    def create(self, *, idempotency_key: str | None = None) -> None:
        """No UUID will do.

        Args:
            idempotency_key: Constraints: maxLength 20.
        """
        return self._client.call(_CREATE, idempotency_key)


class AsyncShortKeys(AsyncResource):
    """Reached as `client.short_keys`."""

    async def create(self, *, idempotency_key: str | None = None) -> None:
        """No UUID will do.

        Args:
            idempotency_key: Constraints: maxLength 20.
        """
        return await self._client.call(_CREATE, idempotency_key)
