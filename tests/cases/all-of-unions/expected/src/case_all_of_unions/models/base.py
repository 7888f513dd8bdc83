from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Unknown
from .child_a import ChildA
from .child_b import ChildB

Base: TypeAlias = ChildA | ChildB | Unknown
"""A `kind` that this version does not know arrives as `Unknown`."""
