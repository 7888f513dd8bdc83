from __future__ import annotations

from typing import Literal, TypeAlias

Status: TypeAlias = Literal["A", "1.0", "", "<="]
"""`A` is STATUS_ACTIVE, `""` is None, `<=` is AT_MOST."""
