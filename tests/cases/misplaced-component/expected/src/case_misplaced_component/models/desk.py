from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .lamp import Lamp


@dataclass(slots=True, kw_only=True, repr=False)
class Desk(Model):
    lamp: Lamp
