from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .validation_error import ValidationError


@dataclass(slots=True, kw_only=True, repr=False)
class HTTPValidationError(Model):
    """Why a request was refused."""

    detail: list[ValidationError] | None = None
    """One entry for each value that was refused."""
