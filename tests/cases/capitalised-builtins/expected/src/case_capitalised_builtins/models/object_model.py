from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .type_model import Type


@dataclass(slots=True, kw_only=True, repr=False)
class Object(Model):
    type: Type | None = None
