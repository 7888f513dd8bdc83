from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from .._runtime.model import Model
from .pin import Pin


@dataclass(slots=True, kw_only=True, repr=False)
class Login(Model):
    user: str
    password: str = dataclasses.field(metadata={"secret": True})
    """Constraints: format password."""
    pin: Pin | None = dataclasses.field(default=None, metadata={"secret": True})
    field: str | None = None
    a_second_password_with_a_rather_long_name: str | None = dataclasses.field(
        default=None,
        metadata={"secret": True},
    )
    """Constraints: format password."""
