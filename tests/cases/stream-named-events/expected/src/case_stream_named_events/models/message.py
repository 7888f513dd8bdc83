from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .post import Post


@dataclass(slots=True, kw_only=True, repr=False)
class Message(Model):
    event: Literal["message"] | str | None = None
    data: Post | None = None
