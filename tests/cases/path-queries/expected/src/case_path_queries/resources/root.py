"""`client.root` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_ACCEPT_GRANT: Operation[None] = Operation(
    method="POST",
    path="/",
    replies={"204": NoReply()},
)

_AUDIT_GRANT: Operation[None] = Operation(
    method="POST",
    path="/",
    replies={"204": NoReply()},
)


class Root(Resource):
    """Reached as `client.root`."""

    def accept_grant(self) -> None:
        """POST /#X-Target=Licenses.AcceptGrant"""
        return self._client.call(_ACCEPT_GRANT)

    def audit_grant(self) -> None:
        """POST /#X-Target=Licenses.AuditGrant"""
        return self._client.call(_AUDIT_GRANT)


class AsyncRoot(AsyncResource):
    """Reached as `client.root`."""

    async def accept_grant(self) -> None:
        """POST /#X-Target=Licenses.AcceptGrant"""
        return await self._client.call(_ACCEPT_GRANT)

    async def audit_grant(self) -> None:
        """POST /#X-Target=Licenses.AuditGrant"""
        return await self._client.call(_AUDIT_GRANT)
