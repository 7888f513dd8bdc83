from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .call import Call


@dataclass(slots=True, kw_only=True, repr=False)
class FakeServer(Model):
    call: Call
