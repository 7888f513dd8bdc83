from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .charges_create_body_item import ChargesCreateBodyItem


@dataclass(slots=True, kw_only=True, repr=False)
class ChargesCreateBody(Model):
    amount: int | None = None
    note: str | None | Unset = UNSET
    tags: list[str] | None = None
    plain: dict[str, str] | None = None
    metadata: dict[str, str] | None = None
    expand: list[str] | None = None
    ids: list[int] | None = None
    back: str | None = None
    """Constraints: format uri."""
    items: list[ChargesCreateBodyItem] | None = None
