from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import UNSET, Model, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    name: str
    owner: str | None | Unset = UNSET
