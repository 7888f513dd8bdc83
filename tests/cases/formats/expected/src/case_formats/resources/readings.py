"""`client.readings` and what hangs from it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.formats import url_safe
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource

if TYPE_CHECKING:
    from ..models.reading import Reading

_RETRIEVE: Operation[Reading] = Operation(
    method="GET",
    path="/readings/{id}",
    parameters=(
        Parameter("id", "path"),
        Parameter("since", "query"),
        Parameter("key", "query"),
        Parameter("days", "query"),
    ),
    replies={"200": JsonReply(lambda: _codecs.decode_reading)},
)


class Readings(Resource):
    """Reached as `client.readings`."""

    def retrieve(
        self,
        id: UUID,
        *,
        since: datetime | None = None,
        key: bytes | None = None,
        days: list[date] | None = None,
    ) -> Reading:
        """GET /readings/{id}"""
        return self._client.call(_RETRIEVE, id, since, url_safe(key), days)


class AsyncReadings(AsyncResource):
    """Reached as `client.readings`."""

    async def retrieve(
        self,
        id: UUID,
        *,
        since: datetime | None = None,
        key: bytes | None = None,
        days: list[date] | None = None,
    ) -> Reading:
        """GET /readings/{id}"""
        return await self._client.call(_RETRIEVE, id, since, url_safe(key), days)
