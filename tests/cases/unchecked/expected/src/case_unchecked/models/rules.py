from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Rules(Model):
    """Constraints: a requires b."""

    a: str | None = None
    b: list[int] | None = None
    c: dict[str, int] | None = None
    d: str | None = None
    """Constraints: content application/json."""
    e: Any = None
    f: Any = None
    g: Any = None
    i: list[int] | None = None
    h: str | None = None
    """Constraints: contentEncoding base32."""
