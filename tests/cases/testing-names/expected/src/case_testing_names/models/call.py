from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .answers import Answers


@dataclass(slots=True, kw_only=True, repr=False)
class Call(Model):
    answers: Answers | None = None
