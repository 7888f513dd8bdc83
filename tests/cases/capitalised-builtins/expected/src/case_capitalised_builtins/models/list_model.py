from __future__ import annotations

from typing import TypeAlias

from .object_model import Object

List: TypeAlias = list[Object]
