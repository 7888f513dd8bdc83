from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class ValidationError(Model):
    """Why one value of a request was refused."""

    loc: list[str | int]
    """Where the value is, as names of fields and positions in lists."""
    msg: str
    """What is wrong with the value, for people."""
    type: str
    """What is wrong with the value, for programs."""
