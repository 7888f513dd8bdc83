from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .big_widget import BigWidget
from .small_widget import SmallWidget


@dataclass(slots=True, kw_only=True, repr=False)
class WidgetBase(Model):
    kind: Literal["Big", "Small", "Plain"] | str


Widget: TypeAlias = BigWidget | SmallWidget | Unknown
"""A `kind` that this version does not know arrives as `Unknown`."""
