"""`client.accounts` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.account import Account

_CREATE: Operation[Account] = Operation(
    method="POST",
    path="/accounts",
    bodies=(JsonBody(),),
    replies={"201": JsonReply(lambda: _codecs.decode_account)},
)


class Accounts(Resource):
    """Reached as `client.accounts`."""

    def create(self, body: Account) -> Account:
        """POST /accounts"""
        return self._client.call(_CREATE, body=body)


class AsyncAccounts(AsyncResource):
    """Reached as `client.accounts`."""

    async def create(self, body: Account) -> Account:
        """POST /accounts"""
        return await self._client.call(_CREATE, body=body)
