from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Mail(Model):
    to: str
    when: datetime | None = None
