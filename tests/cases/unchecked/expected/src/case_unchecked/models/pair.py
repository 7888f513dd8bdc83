from __future__ import annotations

from typing import TypeAlias

Pair: TypeAlias = list[int]
"""Constraints: uniqueItems."""
