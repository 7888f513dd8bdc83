from __future__ import annotations

from typing import TypeAlias

Only: TypeAlias = dict[str, int]
"""Constraints: names match ^x-."""
