from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .cat import Cat


@dataclass(slots=True, kw_only=True, repr=False)
class Dog(Model):
    kind: Literal["dog"] = "dog"
    friend: Pet | None = None


Pet: TypeAlias = Cat | Dog | Unknown
"""A `kind` that this version does not know arrives as `Unknown`."""
