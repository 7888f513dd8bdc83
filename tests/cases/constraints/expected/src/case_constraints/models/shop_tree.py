from __future__ import annotations

from typing import TypeAlias

ShopTree: TypeAlias = list["ItemTree"]
"""Constraints: maxItems 2."""

ItemTree: TypeAlias = ShopTree | str
