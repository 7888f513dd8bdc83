from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .booked import Booked
from .guest import Guest
from .key import Key


@dataclass(slots=True, kw_only=True, repr=False)
class Room(Model):
    guest: Guest | None
    key: Key | None
    guests: list[Guest | None]
    spare: Key | None = None
    booked: Booked | None = None
