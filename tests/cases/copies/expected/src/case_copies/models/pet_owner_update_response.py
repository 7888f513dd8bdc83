from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .person import Person
from .pet_owner_update_response_stays import PetOwnerUpdateResponseStays


@dataclass(slots=True, kw_only=True, repr=False)
class PetOwnerUpdateResponse(Model):
    owner: Person | None = None
    stays: PetOwnerUpdateResponseStays | None = None
