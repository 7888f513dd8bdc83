from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Reading(Model):
    at: datetime
    day: date | None = None
    hour: time | None = None
    lasted: timedelta | str | None = None
    id: UUID | None = None
    price: Decimal | None = None
    raw: bytes | None = None
    coded: bytes | None = None
    """Constraints: content image/png."""
    packed: bytes | None = None
    handle: bytes | None = None
    keys: list[bytes | None] | None = None
    port: int | str | None = None
    """Constraints: format int-or-string."""
    mail: str | None = None
    """Constraints: format email."""
    seen: list[datetime] | None = None
    named: dict[str, timedelta | str] | None = None
    maybe: UUID | None = None
