from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .cage import Cage
from .schemas_error import SchemasError


@dataclass(slots=True, kw_only=True, repr=False)
class Cat(Model):
    kind: Literal["cat"] = "cat"
    cage: Cage
    fault: SchemasError | None = None
