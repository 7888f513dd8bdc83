"""Keys by which a server knows a call again that is tried again."""

from __future__ import annotations

from .parameters import Draft, Parameter
from .unset import UNSET


class IdempotencyKey(Parameter):
    """A header that all tries of a call have in common, and no other call; made where
    the caller gives none, so that a POST can be tried again."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "header")

    def add_to(self, draft: Draft, value: object) -> None:
        if value is None or value is UNSET:
            from uuid import uuid4  # only those who make one pay for it

            value = str(uuid4())
        super().add_to(draft, value)
