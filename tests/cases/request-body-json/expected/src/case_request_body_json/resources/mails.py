"""`client.mails` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mail import Mail

_REPLACE: Operation[None] = Operation(
    method="PUT",
    path="/mails",
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/mails",
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)

_UPDATE: Operation[None] = Operation(
    method="PATCH",
    path="/mails",
    bodies=(JsonBody(media_type="application/merge-patch+json"),),
    replies={"204": NoReply()},
)

_FLAG: Operation[None] = Operation(
    method="POST",
    path="/mails/{body}/flag",
    parameters=(Parameter("body", "path"),),
    bodies=(JsonBody(),),
    replies={"204": NoReply()},
)


class Mails(Resource):
    """Reached as `client.mails`."""

    def replace(self, body: list[Mail]) -> None:
        """PUT /mails"""
        return self._client.call(_REPLACE, body=body)

    def create(self, body: Mail) -> None:
        """POST /mails

        Args:
            body: What to send.
        """
        return self._client.call(_CREATE, body=body)

    def update(self, body: dict[str, Any] | Unset = UNSET) -> None:
        """PATCH /mails"""
        return self._client.call(_UPDATE, body=body)

    def flag(self, body_path: str, request_body: str | None | Unset = UNSET) -> None:
        """POST /mails/{body}/flag"""
        return self._client.call(_FLAG, body_path, body=request_body)


class AsyncMails(AsyncResource):
    """Reached as `client.mails`."""

    async def replace(self, body: list[Mail]) -> None:
        """PUT /mails"""
        return await self._client.call(_REPLACE, body=body)

    async def create(self, body: Mail) -> None:
        """POST /mails

        Args:
            body: What to send.
        """
        return await self._client.call(_CREATE, body=body)

    async def update(self, body: dict[str, Any] | Unset = UNSET) -> None:
        """PATCH /mails"""
        return await self._client.call(_UPDATE, body=body)

    async def flag(
        self,
        body_path: str,
        request_body: str | None | Unset = UNSET,
    ) -> None:
        """POST /mails/{body}/flag"""
        return await self._client.call(_FLAG, body_path, body=request_body)
