"""`client.organisational_responsibilities` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import _codecs
from .._runtime.async_client import AsyncResource
from .._runtime.json_body import JsonBody
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import JsonReply
from .._runtime.sync_client import Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.supplementary_document_of_an_organisational import (
        EitherOfTheTwoRemarkablyLongNamesInThisDescription,
        SupplementaryDocumentOfAnOrganisationalResponsibility,
    )

_SUPPLEMENTARY_DOCUMENTS_CREATE: Operation[
    EitherOfTheTwoRemarkablyLongNamesInThisDescription
] = Operation(
    method="POST",
    path="/organisational-responsibilities/{the_identifier_of_the_organisational_responsibility}/supplementary-documents",
    parameters=(
        Parameter("the_identifier_of_the_organisational_responsibility", "path"),
        Parameter(
            "a_query_parameter_with_a_name_that_goes_on_and_on_and_on_for_ever",
            "query",
        ),
    ),
    bodies=(JsonBody(),),
    replies={
        "200": JsonReply(
            lambda: _codecs.decode_either_of_the_two_remarkably_long_names_in_this,
        ),
    },
    security=(("an_extraordinarily_long_name_for_a_security_scheme_of_this_api",),),
)


class OrganisationalResponsibilities(Resource):
    """Reached as `client.organisational_responsibilities`."""

    @property
    def supplementary_documents(
        self,
    ) -> OrganisationalResponsibilitySupplementaryDocuments:
        return OrganisationalResponsibilitySupplementaryDocuments(self._client)


class AsyncOrganisationalResponsibilities(AsyncResource):
    """Reached as `client.organisational_responsibilities`."""

    @property
    def supplementary_documents(
        self,
    ) -> AsyncOrganisationalResponsibilitySupplementaryDocuments:
        return AsyncOrganisationalResponsibilitySupplementaryDocuments(self._client)


class OrganisationalResponsibilitySupplementaryDocuments(Resource):
    """Reached as `client.organisational_responsibilities.supplementary_documents`."""

    def create(
        self,
        the_identifier_of_the_organisational_responsibility: str,
        body: SupplementaryDocumentOfAnOrganisationalResponsibility | Unset = UNSET,
        *,
        a_query_parameter_with_a_name_that_goes_on_and_on_and: (
            Literal[
                "the_first_of_two_long_values_of_it",
                "the_second_of_two_long_values_of_it",
            ]
            | None
        ) = None,
    ) -> EitherOfTheTwoRemarkablyLongNamesInThisDescription:
        """POST
        /organisational-responsibilities/{the_identifier_of_the_organisational_responsibility}/supplementary-documents
        """
        return self._client.call(
            _SUPPLEMENTARY_DOCUMENTS_CREATE,
            the_identifier_of_the_organisational_responsibility,
            a_query_parameter_with_a_name_that_goes_on_and_on_and,
            body=body,
        )


class AsyncOrganisationalResponsibilitySupplementaryDocuments(AsyncResource):
    """Reached as `client.organisational_responsibilities.supplementary_documents`."""

    async def create(
        self,
        the_identifier_of_the_organisational_responsibility: str,
        body: SupplementaryDocumentOfAnOrganisationalResponsibility | Unset = UNSET,
        *,
        a_query_parameter_with_a_name_that_goes_on_and_on_and: (
            Literal[
                "the_first_of_two_long_values_of_it",
                "the_second_of_two_long_values_of_it",
            ]
            | None
        ) = None,
    ) -> EitherOfTheTwoRemarkablyLongNamesInThisDescription:
        """POST
        /organisational-responsibilities/{the_identifier_of_the_organisational_responsibility}/supplementary-documents
        """
        return await self._client.call(
            _SUPPLEMENTARY_DOCUMENTS_CREATE,
            the_identifier_of_the_organisational_responsibility,
            a_query_parameter_with_a_name_that_goes_on_and_on_and,
            body=body,
        )
