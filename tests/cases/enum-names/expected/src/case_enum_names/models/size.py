from __future__ import annotations

from typing import Literal, TypeAlias

Size: TypeAlias = Literal[1, 5]
"""`1` is Small, `5` is Large."""
