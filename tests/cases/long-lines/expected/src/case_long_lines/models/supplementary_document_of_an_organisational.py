from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .._runtime.unset import UNSET, Unset
from .another_document_with_an_astonishingly_long_name_for import (
    AnotherDocumentWithAnAstonishinglyLongNameForASchema,
)


@dataclass(slots=True, kw_only=True, repr=False)
class SupplementaryDocumentOfAnOrganisationalResponsibility(Model):
    kind_of_the_supplementary_document_of_the: Literal[
        "supplementary_document_of_an_organisational_responsibility",
    ] = "supplementary_document_of_an_organisational_responsibility"
    a_property_with_a_name_that_takes_up_nearly_the_whole: datetime | None | Unset = (
        UNSET
    )
    another_property_with_a_name_that_takes_up_the_whole: (
        list[EitherOfTheTwoRemarkablyLongNamesInThisDescription] | None
    ) = None
    short: (
        SupplementaryDocumentOfAnOrganisationalResponsibility | list[int] | str | None
    ) = None


EitherOfTheTwoRemarkablyLongNamesInThisDescription: TypeAlias = (
    SupplementaryDocumentOfAnOrganisationalResponsibility
    | AnotherDocumentWithAnAstonishinglyLongNameForASchema
    | Unknown
)
"""A `kind_of_the_supplementary_document_of_the_responsibility` that this version does
not know arrives as `Unknown`.
"""
