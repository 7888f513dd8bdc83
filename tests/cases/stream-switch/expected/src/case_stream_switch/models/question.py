from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import UNSET, Model, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Question(Model):
    text: str
    stream: bool | None | Unset = UNSET
