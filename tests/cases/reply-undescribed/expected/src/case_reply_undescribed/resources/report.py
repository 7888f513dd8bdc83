"""`client.report` and what hangs from it."""

from __future__ import annotations

from typing import Any

from .._runtime.anything import AnyReply
from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[Any] = Operation(
    method="GET",
    path="/report",
    replies={"200": AnyReply()},
)

_UPDATE: Operation[Any] = Operation(
    method="PUT",
    path="/report",
    replies={"422": NoReply(), "2XX": AnyReply()},
)

_CREATE: Operation[None] = Operation(
    method="POST",
    path="/report",
    replies={"200": NoReply()},
)

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/report",
    replies={"200": NoReply()},
)


class Report(Resource):
    """Reached as `client.report`."""

    def retrieve(self) -> Any:
        """GET /report"""
        return self._client.call(_RETRIEVE)

    def update(self) -> Any:
        """PUT /report

        Raises:
            UnprocessableEntityError: Validation Error
        """
        return self._client.call(_UPDATE)

    def create(self) -> None:
        """POST /report"""
        return self._client.call(_CREATE)

    def delete(self) -> None:
        """DELETE /report"""
        return self._client.call(_DELETE)


class AsyncReport(AsyncResource):
    """Reached as `client.report`."""

    async def retrieve(self) -> Any:
        """GET /report"""
        return await self._client.call(_RETRIEVE)

    async def update(self) -> Any:
        """PUT /report

        Raises:
            UnprocessableEntityError: Validation Error
        """
        return await self._client.call(_UPDATE)

    async def create(self) -> None:
        """POST /report"""
        return await self._client.call(_CREATE)

    async def delete(self) -> None:
        """DELETE /report"""
        return await self._client.call(_DELETE)
