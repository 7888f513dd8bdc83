from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .label import Label


@dataclass(slots=True, kw_only=True, repr=False)
class Change(Model):
    author: str | None
    text: str | None = None
    colour: str | None | Unset = UNSET
    label: Label | None | Unset = UNSET
