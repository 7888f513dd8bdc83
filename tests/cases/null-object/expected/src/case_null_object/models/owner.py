from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from .._runtime.model import Model
from .kind import Kind
from .pet import Pet


@dataclass(slots=True, kw_only=True, repr=False)
class Owner(Model):
    pet: Pet | None
    kind: Kind | str | None = None
    any: OwnerAny | None = None
    part: Pet | None
    bare: str | list[str] | None = None
    free: Any = None


OwnerAny: TypeAlias = Pet | dict[str, Any]
