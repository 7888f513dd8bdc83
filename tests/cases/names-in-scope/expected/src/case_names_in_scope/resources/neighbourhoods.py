"""`client.neighbourhoods` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_ASSOCIATIONS_MAINTENANCE_AGREEMENTS_SIGNATURES_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/neighbourhoods/{n}/associations/{a}/maintenance-agreements/{m}/signatures/{s}",
    parameters=(
        Parameter("n", "path"),
        Parameter("a", "path"),
        Parameter("m", "path"),
        Parameter("s", "path"),
    ),
    replies={"204": NoReply()},
)


class Neighbourhoods(Resource):
    """Reached as `client.neighbourhoods`."""

    @property
    def associations(self) -> NeighbourhoodAssociations:
        return NeighbourhoodAssociations(self._client)


class AsyncNeighbourhoods(AsyncResource):
    """Reached as `client.neighbourhoods`."""

    @property
    def associations(self) -> AsyncNeighbourhoodAssociations:
        return AsyncNeighbourhoodAssociations(self._client)


class NeighbourhoodAssociations(Resource):
    """Reached as `client.neighbourhoods.associations`."""

    @property
    def maintenance_agreements(self) -> NeighbourhoodAssociationMaintenanceAgreements:
        return NeighbourhoodAssociationMaintenanceAgreements(self._client)


class AsyncNeighbourhoodAssociations(AsyncResource):
    """Reached as `client.neighbourhoods.associations`."""

    @property
    def maintenance_agreements(
        self,
    ) -> AsyncNeighbourhoodAssociationMaintenanceAgreements:
        return AsyncNeighbourhoodAssociationMaintenanceAgreements(self._client)


class NeighbourhoodAssociationMaintenanceAgreements(Resource):
    """Reached as `client.neighbourhoods.associations.maintenance_agreements`."""

    @property
    def signatures(self) -> NeighbourhoodAssociationMaintenanceAgreement:
        return NeighbourhoodAssociationMaintenanceAgreement(self._client)


class AsyncNeighbourhoodAssociationMaintenanceAgreements(AsyncResource):
    """Reached as `client.neighbourhoods.associations.maintenance_agreements`."""

    @property
    def signatures(self) -> AsyncNeighbourhoodAssociationMaintenanceAgreement:
        return AsyncNeighbourhoodAssociationMaintenanceAgreement(self._client)


class NeighbourhoodAssociationMaintenanceAgreement(Resource):
    """Reached as
    `client.neighbourhoods.associations.maintenance_agreements.signatures`.
    """

    def retrieve(self, n: str, a: str, m: str, s: str) -> None:
        """GET
        /neighbourhoods/{n}/associations/{a}/maintenance-agreements/{m}/signatures/{s}
        """
        return self._client.call(
            _ASSOCIATIONS_MAINTENANCE_AGREEMENTS_SIGNATURES_RETRIEVE,
            n,
            a,
            m,
            s,
        )


class AsyncNeighbourhoodAssociationMaintenanceAgreement(AsyncResource):
    """Reached as
    `client.neighbourhoods.associations.maintenance_agreements.signatures`.
    """

    async def retrieve(self, n: str, a: str, m: str, s: str) -> None:
        """GET
        /neighbourhoods/{n}/associations/{a}/maintenance-agreements/{m}/signatures/{s}
        """
        return await self._client.call(
            _ASSOCIATIONS_MAINTENANCE_AGREEMENTS_SIGNATURES_RETRIEVE,
            n,
            a,
            m,
            s,
        )
