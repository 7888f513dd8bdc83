"""`client.weather` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/weather?lat={lat}&lon={lon}",
    parameters=(Parameter("lat", "path"), Parameter("lon", "path")),
    replies={"204": NoReply()},
)

_RETRIEVE_BY_CITY: Operation[None] = Operation(
    method="GET",
    path="/weather?city={city}",
    parameters=(Parameter("city", "path"),),
    replies={"204": NoReply()},
)

_RETRIEVE_BY_PLACE: Operation[None] = Operation(
    method="GET",
    path="/weather",
    parameters=(Parameter("near", "query"),),
    replies={"204": NoReply()},
)


class Weather(Resource):
    """Reached as `client.weather`."""

    def retrieve(self, lat: float, lon: float) -> None:
        """GET /weather?lat={lat}&lon={lon}"""
        return self._client.call(_RETRIEVE, lat, lon)

    def retrieve_by_city(self, city: str) -> None:
        """GET /weather?city={city}"""
        return self._client.call(_RETRIEVE_BY_CITY, city)

    def retrieve_by_place(self, *, near: str) -> None:
        """GET /weather?near={place}"""
        return self._client.call(_RETRIEVE_BY_PLACE, near)


class AsyncWeather(AsyncResource):
    """Reached as `client.weather`."""

    async def retrieve(self, lat: float, lon: float) -> None:
        """GET /weather?lat={lat}&lon={lon}"""
        return await self._client.call(_RETRIEVE, lat, lon)

    async def retrieve_by_city(self, city: str) -> None:
        """GET /weather?city={city}"""
        return await self._client.call(_RETRIEVE_BY_CITY, city)

    async def retrieve_by_place(self, *, near: str) -> None:
        """GET /weather?near={place}"""
        return await self._client.call(_RETRIEVE_BY_PLACE, near)
